using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Tests.Corpora;

public sealed class LabelStudioTests : IDisposable
{
    private const string Text = "😀 قال الوزير: نعم\\nولا.";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static string Region(string id, string role, int start, int end, string words) =>
        $$$"""{"id":"{{{id}}}","from_name":"role","to_name":"text","type":"labels","value":{"start":{{{start}}},"end":{{{end}}},"text":"{{{words}}}","labels":["{{{role}}}"]}}""";

    private static string Choice(string id, string name, string value) =>
        $$$"""{"id":"{{{id}}}","from_name":"{{{name}}}","to_name":"text","type":"choices","value":{"start":0,"end":1,"choices":["{{{value}}}"]}}""";

    private static string Relation(string from, string to, string label = "") =>
        $$"""{"type":"relation","from_id":"{{from}}","to_id":"{{to}}","direction":"right","labels":[{{label}}]}""";

    private static string Task(string annotations, string data = $"\"id\":\"a1\",\"text\":\"{Text}\"") =>
        $$"""{"id":12,"data":{{{data}}},"annotations":[{{annotations}}],"predictions":[{"result":[]}]}""";

    private static string Annotation(string by, params string[] results) => $$"""{"completed_by":{{by}},"result":[{{string.Join(',', results)}}]}""";

    // Offsets count UTF-16 code units: the smiley is two. Unnamed relations do, in either direction.
    [Fact]
    public void Regions_choices_and_relations_make_a_statement()
    {
        AnnotatedArticle article = Assert.Single(Open(Task(Annotation("3",
            Region("x", "Cue", 3, 6, "قال"), Region("y", "Source", 7, 13, "الوزير"), Region("z", "Content", 15, 22, "نعم\\\\nولا"),
            Choice("z", "type", "indirect"), Choice("z", "kind", "government"), Relation("x", "z"), Relation("z", "y"),
            """{"id":"z","from_name":"speaker","to_name":"text","type":"textarea","value":{"text":["الوزير","الوزارة"]}}"""))));
        AnnotatedStatement statement = Assert.Single(article.Statements);

        Assert.Equal(("a1", "3"), (article.Article.Id, article.Annotator));
        Assert.Equal("نعم\nولا", statement.Content[0].Of(article.Article.Text).ToString());
        Assert.Equal((new TextSpan(3, 6), new TextSpan(7, 13)), (statement.Cue[0], statement.Source[0]));
        Assert.Equal(StatementType.Indirect, statement.Type);
        Assert.Equal([new("الوزير", SpeakerKind.Government), new AnnotatedSpeaker("الوزارة", SpeakerKind.Government)], statement.Speakers);
    }

    [Fact]
    public void Each_annotation_is_an_article_but_cancelled_ones()
    {
        AnnotatedArticle[] articles = [.. Open(Task(string.Join(',',
            Annotation("1"), Annotation("{\"id\":2,\"email\":\"b@example.org\"}"), """{"completed_by":3,"was_cancelled":true,"result":[]}""")))];

        Assert.Equal(["1", "b@example.org"], articles.Select(article => article.Annotator));
    }

    [Theory]
    [InlineData("task 12 has no annotation", "")]
    [InlineData("task 12, region z: unknown label Person", "{\"result\":[{\"id\":\"z\",\"type\":\"labels\",\"value\":{\"start\":0,\"end\":1,\"labels\":[\"Person\"]}}]}")]
    [InlineData("task 12, region z: [9, 99) is no span", "{\"result\":[{\"id\":\"z\",\"type\":\"labels\",\"value\":{\"start\":9,\"end\":99,\"labels\":[\"Cue\"]}}]}")]
    [InlineData("task 12, region z: the text has \"قال\" at [3, 6), not \"نعم\"", "{\"result\":[{\"id\":\"z\",\"type\":\"labels\",\"value\":{\"start\":3,\"end\":6,\"text\":\"نعم\",\"labels\":[\"Cue\"]}}]}")]
    [InlineData("z: a Cue that no content is linked to", "{\"result\":[{\"id\":\"z\",\"type\":\"labels\",\"value\":{\"start\":3,\"end\":6,\"labels\":[\"Cue\"]}}]}")]
    [InlineData("a link from q to z", "{\"result\":[{\"type\":\"relation\",\"from_id\":\"q\",\"to_id\":\"z\"}]}")]
    public void A_fault_names_task_and_region(string reason, string annotation)
    {
        List<CorpusException> faults = [];
        _ = Open(Task(annotation), faults.Add).Count();

        Assert.StartsWith(reason, Assert.Single(faults).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_without_text_is_a_fault_and_the_next_is_read()
    {
        List<CorpusException> faults = [];
        AnnotatedArticle article = Assert.Single(Open($"{Task("", "\"x\":1")},{Task(Annotation("1"))}", faults.Add));

        Assert.Equal("a1", article.Article.Id);
        Assert.StartsWith("task 12 has no \"data\" with a \"text\"", Assert.Single(faults).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_export_is_a_fault_with_its_line()
    {
        List<CorpusException> faults = [];
        Assert.Single(Corpus.Open(_folder.Write("a.json", $"[{Task(Annotation("1"))},\n{{\"x\""), onFault: faults.Add));
        Assert.Equal(2, Assert.Single(faults).Line);
    }

    private IEnumerable<AnnotatedArticle> Open(string tasks, Action<CorpusException>? onFault = null) =>
        Corpus.Open(_folder.Write("export.json", $"[{tasks}]"), onFault: onFault);
}
