using StatementTracker.Formats;

namespace StatementTracker.Tracking.Tests;

/// <summary>Compares documents field by field.</summary>
internal static class Documents
{
    public static StatementDocument Of(params StatementSketch[] sketches)
    {
        Statement[] statements = [.. sketches.Select(sketch => sketch.Build())];
        return new StatementDocument(statements[0].Article, Language.English, statements);
    }

    /// <summary>Reads the whole log, for its faults.</summary>
    public static void ReadAll(StatementLog log) => Assert.NotNull(log.Documents.ToList());

    /// <summary>Everything a statement has, in one string.</summary>
    public static string Describe(Statement s) => string.Join(
        "|",
        s.Id, Describe(s.Article), s.Parent, s.Type, Describe(s.Content), Describe(s.Cue), Describe(s.Source), string.Join(',', s.Speakers),
        string.Join(',', s.Via), s.Channel, s.Act, s.Nuance, string.Join(',', s.Stances), s.Confidence.ToString("R"),
        s.Evidence.Rule, s.Evidence.Score.ToString("R"), string.Join(',', s.Evidence.Notes), string.Join(',', s.Evidence.Alternatives));

    public static string Describe(StatementDocument document) =>
        string.Join('\n', document.Statements.Select(Describe).Prepend($"{Describe(document.Article)}|{document.Language}"));

    private static string Describe(Article a) => $"{a.Id}|{a.Text}|{a.Title}|{a.Outlet}|{a.Published:O}|{a.Language}";

    private static string Describe(Passage passage) => $"{string.Join(',', passage)} {passage.Text}";
}
