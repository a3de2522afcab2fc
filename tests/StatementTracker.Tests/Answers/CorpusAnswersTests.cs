namespace StatementTracker.Tests.Answers;

/// <summary>
/// The answers for every article of the corpus are those that <c>Answers/LANGUAGE.tsv</c> holds a digest of: nobody changes an answer without
/// knowing it. Where they are to change, as after a training, <c>UPDATE_ANSWERS=1 dotnet test tests/StatementTracker.Tests --filter CorpusAnswers</c>
/// writes the digests anew, and their diff tells which articles it is about.
/// </summary>
public class CorpusAnswersTests
{
    private const string Update = "UPDATE_ANSWERS";
    private const int Shown = 20;

    private static readonly StatementPipeline Pipeline = StatementPipeline.CreateBuilder().Build();

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task Answers_change_deliberately_only(string code)
    {
        Assert.True(Language.TryParse(code, out Language? language));
        AnswerDigest[] answers = await Pipeline.DetectAsync(CorpusArticles.Of(language)).Select(AnswerDigest.Of).ToArrayAsync();
        string file = RepositoryFiles.At($"tests/StatementTracker.Tests/Answers/{code}.tsv");
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            await File.WriteAllTextAsync(file, string.Concat(answers.Select(answer => $"{answer}\n")));
        }

        string[] changes = [.. Changes([.. File.ReadLines(file).Select(AnswerDigest.Parse)], answers)];
        Assert.True(changes.Length == 0, $"{changes.Length} answers changed:\n{string.Join('\n', changes.Take(Shown))}\nIf they are meant to: {Update}=1 dotnet test tests/StatementTracker.Tests --filter CorpusAnswers");
    }

    [Fact]
    public void A_change_is_told_with_its_article()
    {
        AnswerDigest one = AnswerDigest.Of(Pipeline.Detect(new Article("a", "The mayor said the bridge would open.")));
        AnswerDigest other = AnswerDigest.Of(Pipeline.Detect(new Article("a", "The mayor said the bridges would open.")));

        Assert.Equal((1, 1), (one.Statements, other.Statements));
        Assert.Equal(["a: 1 statement, was 1"], Changes([one], [other]));
        Assert.Equal(["a: gone", "b: new"], Changes([one], [other with { Article = "b" }]));
        Assert.Empty(Changes([one], [AnswerDigest.Parse(one.ToString())]));
    }

    private static IEnumerable<string> Changes(AnswerDigest[] before, AnswerDigest[] now)
    {
        Dictionary<string, AnswerDigest> old = before.ToDictionary(answer => answer.Article);
        IEnumerable<string> gone = before.ExceptBy(now.Select(answer => answer.Article), answer => answer.Article).Select(answer => $"{answer.Article}: gone");
        IEnumerable<string> changed = now.Where(answer => old.GetValueOrDefault(answer.Article) != answer).Select(answer =>
            old.TryGetValue(answer.Article, out AnswerDigest? was) ? $"{answer.Article}: {Count(answer)}, was {was.Statements}" : $"{answer.Article}: new");
        return gone.Concat(changed);
    }

    private static string Count(AnswerDigest answer) => answer.Statements == 1 ? "1 statement" : $"{answer.Statements} statements";
}
