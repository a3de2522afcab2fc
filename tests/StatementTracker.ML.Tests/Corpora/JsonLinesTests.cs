using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Tests.Corpora;

public sealed class JsonLinesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // The text is "😀 قال نعم": the smiley is one code point and two code units.
    [Theory]
    [InlineData("", 6, 9)]
    [InlineData("\"offsets\":\"utf16\",", 7, 10)]
    public void Offsets_count_code_points_unless_the_line_says_otherwise(string offsets, int start, int end)
    {
        AnnotatedArticle article = Assert.Single(Open($$"""{"id":"a",{{offsets}}"text":"😀 قال نعم","statements":[{"content":[[{{start}},{{end}}]]}]}"""));

        Assert.Equal("نعم", article.Statements[0].Content[0].Of(article.Article.Text).ToString());
    }

    [Fact]
    public void Gold_of_every_shape_is_read()
    {
        AnnotatedArticle article = Assert.Single(Open("""
            {"id":7,"lang":"en","annotator":"x","text":"Said Ann and Bob no.","statements":[
            {"id":"S1","content":[[17,19]],"cue":[{"start":0,"end":4}],"source":[[13,16],[5,8]],"type":"direct","tier":"core","speech":false,
             "speaker":{"name":"both","nameEn":"Both","kind":"joint"},"jointMembers":["Ann","Bob"],"acceptableSpeakers":null,"channel":"twitter",
             "channelInherited":true,"speechAct":"deny","parent":null,"stance":{"polarity":"oppose","target":"it"}},
            {"content":[[0,4]],"speaker":"Ann","act":"assert","tier":"optional","stances":[{"target":"b","label":"support"}],"via":["AFP"]}]}
            """.ReplaceLineEndings("")));
        AnnotatedStatement first = article.Statements[0], second = article.Statements[1];

        Assert.Equal(("7", "x", 1L, Language.English), (article.Article.Id, article.Annotator, article.Line, article.Language));
        Assert.Equal([new TextSpan(5, 8), new TextSpan(13, 16)], first.Source);
        Assert.Equal([new AnnotatedSpeaker("Ann", null), new AnnotatedSpeaker("Bob", null)], first.Speakers);
        Assert.Equal((StatementType.Direct, Channel.Twitter, true, SpeechAct.Deny, false), (first.Type!.Value, first.Channel!.Value, first.IsChannelInherited, first.Act!.Value, first.IsSpeech));
        Assert.Equal([new AnnotatedStance("it", Stance.Oppose)], first.Stances);
        Assert.Equal(("2", true, SpeechAct.Assert), (second.Id, second.IsOptional, second.Act!.Value));
        Assert.Equal([new AnnotatedStance("b", Stance.Support)], second.Stances);
        Assert.Null(second.Type);
    }

    [Theory]
    [InlineData("not json", "not JSON at byte")]
    [InlineData("[]", "not an object")]
    [InlineData("{\"id\":\"a\",\"statements\":[]}", "\"text\" is missing")]
    [InlineData("{\"id\":\"a\",\"text\":\"قال\"}", "\"statements\" is missing")]
    public void A_line_that_is_no_article_is_left_out(string line, string reason)
    {
        List<CorpusException> faults = [];
        AnnotatedArticle[] articles = [.. Open($"{line}\n{{\"text\":\"قال\",\"statements\":[]}}\n", faults)];

        Assert.Equal("2", Assert.Single(articles).Article.Id);
        Assert.StartsWith(reason, Assert.Single(faults).Reason, StringComparison.Ordinal);
        Assert.Equal(1, faults[0].Line);
    }

    [Theory]
    [InlineData("\"content\":[[0,99]]", "\"content\" has [0,99]", 2)]
    [InlineData("\"content\":[[2,1]]", "\"content\" has [2,1]", 2)]
    [InlineData("\"content\":[[-1,2]]", "\"content\" has [-1,2]", 2)]
    [InlineData("\"content\":[\"x\"]", "\"content\" has \"x\"", 2)]
    [InlineData("\"cue\":[[0,1]]", "no \"content\" span", 1)]
    [InlineData("\"content\":[[0,1]],\"cue\":[[0,99999999999]]", "\"cue\" has", 1)]
    [InlineData("\"content\":[[0,1]],\"type\":\"quote\"", "unknown type \"quote\"", 1)]
    [InlineData("\"content\":[[0,1]],\"speaker\":{\"name\":\"x\",\"kind\":\"king\"}", "unknown kind \"king\"", 1)]
    [InlineData("\"content\":[[0,1]],\"stance\":{\"target\":\"x\",\"polarity\":\"up\"}", "unknown polarity \"up\"", 1)]
    public void What_is_wrong_in_a_statement_is_named(string statement, string reason, int count)
    {
        List<CorpusException> faults = [];
        Assert.Single(Open($"{{\"id\":\"a\",\"text\":\"قال نعم\",\"statements\":[{{\"id\":\"s7\",{statement}}}]}}", faults));

        Assert.Equal(count, faults.Count);
        Assert.StartsWith($"statement s7: {reason}", faults[0].Reason, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("gold-ar-dev.jsonl", 12, 110)]
    [InlineData("polnear-dev.jsonl", 84, 2192)]
    [InlineData("silver-ar-padt-dev.jsonl", 80, 268)]
    public void Real_gold_is_read_whole(string file, int articles, int statements)
    {
        string? path = SharedData.Find(file);
        Skip.If(path is null, $"{file} is not beside the checkout");
        AnnotatedArticle[] read = [.. Corpus.Open(path!)];

        Assert.Equal((articles, statements), (read.Length, read.Sum(a => a.Statements.Count)));
    }

    private IEnumerable<AnnotatedArticle> Open(string lines, List<CorpusException>? faults = null) =>
        Corpus.Open(_folder.Write("a.jsonl", lines), onFault: faults is null ? null : faults.Add);
}
