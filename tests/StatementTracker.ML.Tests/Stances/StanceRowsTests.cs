using StatementTracker.ML.Corpora;
using StatementTracker.ML.Stances;

namespace StatementTracker.ML.Tests.Stances;

public sealed class StanceRowsTests : IDisposable
{
    private const string Csv = """
        Text,target,label,lang,holder,id
        "The harbour, they say, is ""ours"".",harbour,Favor,en,,1
        نرفض إغلاق الميناء,الميناء,AGAINST,,مجلس الميناء,2
        "Two
        lines",lines,neutral,en-GB,,3
        """;

    private const string JsonLines = """
        {"id":1,"text":"The harbour, they say, is \"ours\".","target":"harbour","label":"support","lang":"en","holder":null}

        {"text":"نرفض إغلاق الميناء","target":"الميناء","label":"Oppose","holder":"مجلس الميناء","derived":true}
        {"text":"Two\nlines","target":"lines","label":"none","lang":"en"}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Both_forms_and_both_vocabularies_say_the_same()
    {
        StanceRow[] csv = [.. StanceRows.Read(_folder.Write("a.CSV", "\uFEFF" + Csv))], json = [.. StanceRows.Read(_folder.Write("a.jsonl", JsonLines))];

        Assert.Equal(
        [
            new StanceRow("The harbour, they say, is \"ours\".", "harbour", Stance.Support, Language.English),
            new StanceRow("نرفض إغلاق الميناء", "الميناء", Stance.Oppose, Language.Arabic) { Holder = "مجلس الميناء" },
            new StanceRow("Two\nlines", "lines", Stance.Neutral, Language.English),
        ],
            json);
        Assert.Equal(json, csv);
    }

    [Theory]
    [InlineData("a.csv", "text,target,label\na b,T,favor\nc d,T,pro\ne f,T,none", 3, "unknown label \"pro\". Known are favor, against, none and support, oppose, neutral.")]
    [InlineData("a.jsonl", "{\"text\":\"a b\",\"target\":\"T\",\"label\":\"favor\"}\n{\"text\":\"نعم\",\"target\":\"T\",\"label\":\"مع\"}\n{\"text\":\"e f\",\"target\":\"T\",\"label\":\"none\"}", 2, "unknown label \"مع\"")]
    [InlineData("a.csv", "text,target,label\na b,T,favor\nc d,,favor\ne f,T,none", 3, "\"target\" is missing or empty")]
    [InlineData("a.csv", "text,target,label,lang\na b,T,favor,\nc d,T,favor,fr\ne f,T,none,", 3, "unknown language \"fr\"")]
    [InlineData("a.csv", "text,target,label\na b,T,favor\n123,T,favor\ne f,T,none", 3, "no letters that tell its language")]
    [InlineData("a.csv", "text,target,label\na b,T,favor\nc d\ne f,T,none", 3, "\"target\" is missing or empty")]
    [InlineData("a.jsonl", "{\"text\":\"a b\",\"target\":\"T\",\"label\":\"favor\"}\n{\"text\":\ne f\n{\"text\":\"e f\",\"target\":\"T\",\"label\":\"none\"}", 2, "not JSON")]
    public void A_bad_row_is_one_fault_with_its_line_and_the_others_are_read(string name, string text, long line, string reason)
    {
        List<CorpusException> faults = [];
        string path = _folder.Write(name, text);

        Assert.Equal(["a b", "e f"], StanceRows.Read(path, faults.Add).Select(row => row.Text));
        Assert.Equal(line, faults[0].Line);
        Assert.StartsWith($"{path}:{line}: ", faults[0].Message, StringComparison.Ordinal);
        Assert.Contains(reason, faults[0].Message, StringComparison.Ordinal);
        Assert.Contains(reason, Assert.Throws<CorpusException>(() => StanceRows.Read(path).ToArray()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.csv", "text,goal,label\na b,T,favor", "its header has no column \"target\"")]
    [InlineData("a.csv", "text,target,label\na \"b,T,favor", "not comma-separated values")]
    [InlineData("a.csv", "text,target,label\n\"a b,T,favor\n", "not comma-separated values")]
    [InlineData("none.csv", null, "there is no such file or folder")]
    public void What_is_no_such_file_is_one_fault(string name, string? text, string reason)
    {
        string path = text is null ? _folder.At(name) : _folder.Write(name, text);
        List<CorpusException> faults = [];

        Assert.Empty(StanceRows.Read(path, faults.Add));
        Assert.Contains(reason, Assert.Single(faults).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.csv")]
    [InlineData("a.jsonl")]
    public void Bytes_that_are_no_UTF8_are_one_fault(string name)
    {
        string path = _folder.At(name);
        File.WriteAllBytes(path, [.. "text,target,label\n"u8, 0xC7, 0xE1, .. ",T,favor\n"u8]);
        List<CorpusException> faults = [];

        Assert.Empty(StanceRows.Read(path, faults.Add));
        Assert.Contains(faults, fault => fault.Message.Contains("UTF-8", StringComparison.Ordinal) || fault.Message.Contains("not JSON", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_of_one_text_lie_on_one_side_and_a_seed_divides_equally()
    {
        StanceRow[] rows = SmallRows.Of(Language.English, ..);
        (IReadOnlyList<StanceRow> training, IReadOnlyList<StanceRow> test) = StanceRows.HoldOut(rows, 0.1, 3);

        Assert.Equal(rows.Length, training.Count + test.Count);
        Assert.Equal(rows.Length / 10, test.Count, 2.0);
        Assert.Empty(training.Select(row => row.Text).Intersect(test.Select(row => row.Text)));
        Assert.Equal(test, StanceRows.HoldOut(rows, 0.1, 3).Test);
        Assert.NotEqual(test, StanceRows.HoldOut(rows, 0.1, 4).Test);
        Assert.Throws<ArgumentOutOfRangeException>(() => StanceRows.HoldOut(rows, 1, 3));
        Assert.Equal((1, 0), StanceRows.HoldOut(rows[..1], 0.5, 3) is var one ? (one.Training.Count, one.Test.Count) : default);
    }
}
