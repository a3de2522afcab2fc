namespace StatementTracker.Tests.Specs;

/// <summary>
/// Runs every case of the Specs folder. A case that is listed in <c>Specs/pending.txt</c> is a known shortcoming: it must still
/// fail, so that the list cannot hide what has begun to work.
/// </summary>
public sealed class SpecTests
{
    private static readonly StatementPipeline Pipeline = StatementPipeline.CreateBuilder().Build();

    private static readonly HashSet<string> Pending =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", "pending.txt")).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#')];

    public static TheoryData<string> Working => [.. SpecCase.All.Select(c => c.Id).Where(id => !Pending.Contains(id))];

    [Theory]
    [MemberData(nameof(Working))]
    public void Case(string id)
    {
        List<string> differences = Run(SpecCase.All.Single(c => c.Id == id));
        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
    }

    [Fact]
    public void Pending_cases_still_fail_or_leave_the_list()
    {
        string[] works = [.. SpecCase.All.Where(c => Pending.Contains(c.Id) && Run(c).Count == 0).Select(c => c.Id)];
        Assert.True(works.Length == 0, "these cases work now, take them off Specs/pending.txt: " + string.Join(", ", works));
    }

    [Fact]
    public void Pending_list_names_existing_cases() =>
        Assert.Empty(Pending.Except(SpecCase.All.Select(c => c.Id)));

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void A_language_has_at_least_eighty_working_cases(string language) =>
        Assert.True(SpecCase.All.Count(c => c.Language == language && !Pending.Contains(c.Id)) >= 80);

    internal static List<string> Run(SpecCase spec)
    {
        Assert.True(Language.TryParse(spec.Language, out Language? language));
        StatementDocument document = Pipeline.Detect(new Article(spec.Id, spec.Text) { Language = language });
        return SpecComparer.Differences(spec, [.. document.Statements]);
    }
}
