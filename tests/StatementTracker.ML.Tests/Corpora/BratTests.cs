using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Tests.Corpora;

public sealed class BratTests : IDisposable
{
    private const string Text = "😀 قال الوزير: \"نعم\"، مضيفا \"ولا\".";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // Offsets count code points: the smiley is one.
    [Fact]
    public void Relations_and_attributes_make_a_statement()
    {
        AnnotatedStatement statement = Assert.Single(Read(
            "T1\tCue 2 5\tقال", "T2\tSource 6 12\tالوزير", "T3\tContent 15 18;28 31\tنعم ولا",
            "R1\tanything Arg1:T1 Arg2:T3", "R2\tHasSource Arg1:T3 Arg2:T2",
            "A1\tType T3 mixed", "A2\tAct T3 deny", "A3\tTier T3 optional",
            "#1\tAnnotatorNotes T3\tspeaker=\"الوزير|&quot;x&quot;\" kind=\"government|person\" via=\"AFP\" stance=\"oppose: it|neutral: b\""));

        Assert.Equal(["نعم", "ولا"], Words(statement.Content));
        Assert.Equal(["قال", "الوزير"], [.. Words(statement.Cue), .. Words(statement.Source)]);
        Assert.Equal((StatementType.Mixed, SpeechAct.Deny, true), (statement.Type!.Value, statement.Act!.Value, statement.IsOptional));
        Assert.Equal([new("الوزير", SpeakerKind.Government), new AnnotatedSpeaker("\"x\"", SpeakerKind.Person)], statement.Speakers);
        Assert.Equal([new("it", Stance.Oppose), new AnnotatedStance("b", Stance.Neutral)], statement.Stances);
        Assert.Equal(["AFP"], statement.Via);
    }

    [Fact]
    public void Events_make_statements_too()
    {
        IReadOnlyList<AnnotatedStatement> statements = Read(
            "T1\tCue 2 5\tقال", "T2\tSource 6 12\tالوزير", "T3\tContent 15 18\tنعم", "T4\tCue 21 26\tمضيفا", "T5\tContent 28 31\tولا",
            "E1\tCue:T1 Content:T3 Source:T2", "E2\tCue:T4 Content:T5 Parent:E1", "A1\tType E1 direct");

        Assert.Equal(["نعم", "ولا"], statements.Select(s => Words(s.Content)[0]));
        Assert.Equal(StatementType.Direct, statements[0].Type);
        Assert.Equal(["مضيفا"], Words(statements[1].Cue));
        Assert.Equal((0, statements[0].Id), (statements[1].Source.Count, statements[1].Parent));
    }

    [Fact]
    public void A_source_belongs_to_every_content_of_its_cue()
    {
        IReadOnlyList<AnnotatedStatement> statements = Read(
            "T1\tCue 2 5\tقال", "T2\tSource 6 12\tالوزير", "T3\tContent 15 18\tنعم", "T5\tContent 28 31\tولا",
            "R1\tOf Arg1:T1 Arg2:T3", "R2\tOf Arg1:T1 Arg2:T5", "R3\tBy Arg1:T1 Arg2:T2");

        Assert.Equal(2, statements.Count);
        Assert.All(statements, statement => Assert.Equal(["الوزير"], Words(statement.Source)));
    }

    [Fact]
    public void Equivalent_contents_are_pieces_of_one() =>
        Assert.Equal(["نعم", "ولا"], Words(Assert.Single(Read("T3\tContent 15 18\tنعم", "T5\tContent 28 31\tولا", "*\tEquiv T3 T5")).Content));

    [Theory]
    [InlineData(2, "T2: unknown entity Person", "T2\tPerson 6 12\tالوزير")]
    [InlineData(2, "T2: \"6 99\" are no offsets", "T2\tSource 6 99\tالوزير")]
    [InlineData(2, "T2: \"x\" are no offsets", "T2\tSource x\tالوزير")]
    [InlineData(2, "T2: the text has \"الوزي\" there, not \"الوزير\"", "T2\tSource 6 11\tالوزير")]
    [InlineData(2, "T2: a Source that no content is linked to", "T2\tSource 6 12\tالوزير")]
    [InlineData(2, "a link from T1 to T9", "R1\tHasCue Arg1:T1 Arg2:T9")]
    [InlineData(2, "relation R1 has not two arguments", "R1\tHasCue Arg1:T1")]
    [InlineData(2, "event E1 has no Content", "E1\tCue:T1")]
    [InlineData(1, "T1: unknown type \"said\"", "A1\tType T1 said")]
    public void A_fault_is_named_with_its_line(int line, string reason, string second)
    {
        List<CorpusException> faults = [];
        _ = Read(faults.Add, "T1\tContent 15 18\tنعم", second);

        Assert.Equal(line, Assert.Single(faults).Line);
        Assert.StartsWith(reason, faults[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_annotation_without_its_text_is_a_fault()
    {
        List<CorpusException> faults = [];
        Assert.Empty(Corpus.Open(_folder.Write("b.ann", ""), onFault: faults.Add));
        Assert.StartsWith("the text b.txt is missing", Assert.Single(faults).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_a_fault()
    {
        List<CorpusException> faults = [];
        _folder.Write("c.txt", [.. "ab"u8, 0xFF]);
        Assert.Empty(Corpus.Open(_folder.Write("c.ann", ""), onFault: faults.Add));
        Assert.StartsWith("not UTF-8 at byte 2", Assert.Single(faults).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void More_marks_than_an_article_has_are_refused()
    {
        List<CorpusException> faults = [];
        _folder.Write("d.txt", Text);
        string marks = string.Join('\n', Enumerable.Range(1, 20_001).Select(i => $"T{i}\tContent 2 5\tقال"));

        Assert.Empty(Corpus.Open(_folder.Write("d.ann", marks), onFault: faults.Add));
        Assert.StartsWith("more than 20000 contents", Assert.Single(faults).Reason, StringComparison.Ordinal);
    }

    private static string[] Words(IReadOnlyList<TextSpan> spans) => [.. spans.Select(span => span.Of(Text).ToString())];

    private IReadOnlyList<AnnotatedStatement> Read(params string[] lines) => Read(null, lines);

    private IReadOnlyList<AnnotatedStatement> Read(Action<CorpusException>? onFault, params string[] lines)
    {
        _folder.Write("a.txt", Text);
        return Assert.Single(Corpus.Open(_folder.Write("a.ann", string.Join("\r\n", lines)), onFault: onFault)).Statements;
    }
}
