using StatementTracker.Formats;
using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Tests.Corpora;

/// <summary>Annotation as text, to be compared; ids are left out, since not every form keeps them.</summary>
internal static class Shown
{
    public static string[] Statements(AnnotatedArticle article)
    {
        Dictionary<string, AnnotatedStatement> byId = article.Statements.ToDictionary(s => s.Id);
        return [.. article.Statements.Select(s => Statement(s, byId)).Order(StringComparer.Ordinal)];
    }

    private static string Statement(AnnotatedStatement s, Dictionary<string, AnnotatedStatement> byId) => string.Join(' ',
        Spans(s.Content), Spans(s.Cue), Spans(s.Source), s.Parent is null ? "top" : $"in {Spans(byId[s.Parent].Content)}",
        s.Type, s.Channel, s.IsChannelInherited, s.Act, s.Nuance, s.IsOptional, s.IsSpeech,
        string.Join('|', s.Speakers.Select(x => $"{x.Name}/{x.Kind}")), string.Join('|', s.AcceptableSpeakers), string.Join('|', s.Via),
        string.Join('|', s.Stances.Select(x => $"{x.Target}/{EnumNames.Of(x.Label)}")));

    private static string Spans(IReadOnlyList<TextSpan> spans) => string.Concat(spans);
}
