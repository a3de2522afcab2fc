using System.Text;
using System.Text.Json;

namespace StatementTracker.Cli.Tests;

public sealed class DetectInputTests : IDisposable
{
    private const string Sentence = "قال وزير النقل سالم العمري إن الجسر سيفتح قبل الشتاء.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static string[] Ids(CommandRun run) => [.. run.OutputLines.Select(line => Root(line).GetProperty("id").GetString()!)];

    private static JsonElement Root(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.Clone();
    }

    [Fact]
    public async Task The_samples_are_an_arabic_and_an_english_article()
    {
        CommandRun run = new();

        Assert.Equal(0, await run.Invoke("detect", "sample"));
        Assert.Equal(["sample-ar", "sample-en"], Ids(run));
        Assert.Equal(["ar", "en"], run.OutputLines.Select(line => Root(line).GetProperty("language").GetString()));
        Assert.All(run.OutputLines, line => Assert.NotEqual(0, Root(line).GetProperty("statements").GetArrayLength()));
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Offsets_count_in_the_file_as_it_is()
    {
        string text = $"First line.\r\n\r\n{Sentence}\r\n";
        CommandRun run = new();
        await run.Invoke("detect", _folder.Write("a.txt", text));

        JsonElement content = Root(run.OutputLines[0]).GetProperty("statements")[0].GetProperty("content")[0];
        int start = content.GetProperty("start").GetInt32(), end = content.GetProperty("end").GetInt32();
        Assert.Equal(content.GetProperty("text").GetString(), text[start..end]);
    }

    [Fact]
    public async Task A_text_file_is_an_article_named_by_its_path()
    {
        string path = _folder.Write("a.txt", Sentence);
        CommandRun run = new();

        Assert.Equal(0, await run.Invoke("detect", path));
        Assert.Equal([path], Ids(run));
    }

    [Theory]
    [InlineData()]
    [InlineData("-")]
    public async Task Standard_input_is_read_when_asked_for_or_redirected(params string[] paths)
    {
        CommandRun run = CommandRun.WithInput(Sentence);

        Assert.Equal(0, await run.Invoke(["detect", .. paths]));
        Assert.Equal(["stdin"], Ids(run));
    }

    [Fact]
    public async Task Standard_input_may_be_json_lines()
    {
        CommandRun run = CommandRun.WithInput("{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"x\"}\n");

        Assert.Equal(0, await run.Invoke("detect", "--input-format", "jsonl"));
        Assert.Equal(["a", "b"], Ids(run));
    }

    [Fact]
    public async Task A_folder_is_read_with_its_folders_by_name()
    {
        _folder.Write("b/2.txt", Sentence);
        _folder.Write("b/1.jsonl", "{\"id\":\"one\",\"text\":\"x\"}\n{\"id\":\"two\",\"text\":\"x\"}\n");
        _folder.Write("a.TXT", Sentence);
        _folder.Write("c.md", Sentence);
        CommandRun run = new();

        Assert.Equal(0, await run.Invoke("detect", _folder.Path));
        Assert.Equal([_folder.At("a.TXT"), "one", "two", _folder.At("b/2.txt")], Ids(run));
    }

    [Fact]
    public async Task A_bad_line_is_one_error_with_its_number_and_the_rest_goes_on()
    {
        string path = _folder.Write("wire.jsonl", "{\"id\":\"1\",\"text\":\"x\"}\n{\"id\":\"2\"}\nnot json\n{\"id\":\"4\",\"text\":\"x\"}\n");
        CommandRun run = new();

        Assert.Equal(1, await run.Invoke("detect", path));
        Assert.Equal(["1", "4"], Ids(run));
        Assert.Collection(
            run.ErrorLines,
            line => Assert.Equal($"{path}:2: \"text\" is missing. Put the article's text there, as a string.", line),
            line => Assert.StartsWith($"{path}:3: not JSON at byte ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Strict_stops_at_the_first_bad_line()
    {
        string path = _folder.Write("wire.jsonl", "{\"id\":\"1\",\"text\":\"x\"}\n{}\n{}\n{\"id\":\"4\",\"text\":\"x\"}\n");
        CommandRun run = new();

        Assert.Equal(1, await run.Invoke("detect", path, "--strict"));
        Assert.Equal(["1"], Ids(run));
        Assert.StartsWith($"{path}:2: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_named_and_the_rest_goes_on()
    {
        string missing = _folder.At("missing.txt"), bytes = _folder.Write("bytes.txt", [.. "ab"u8, 0xFF, .. "c"u8]);
        string empty = Directory.CreateDirectory(_folder.At("empty")).FullName, good = _folder.Write("good.txt", Sentence);
        CommandRun run = new();

        Assert.Equal(1, await run.Invoke("detect", missing, bytes, empty, good));
        Assert.Equal([good], Ids(run));
        Assert.Equal(
            [
                $"{missing}: there is no such file or folder. Check the name.",
                $"{bytes}: not UTF-8 at byte 2. Save the file as UTF-8 (or as UTF-16 with a byte order mark).",
                $"{empty}: the folder has no *.txt or *.jsonl file. Name the files, or another folder.",
            ],
            run.ErrorLines);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task A_byte_order_mark_tells_the_encoding(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] text = [.. encoding.GetPreamble(), .. encoding.GetBytes("قال الوزير")];
        byte[] lines = [.. encoding.GetPreamble(), .. encoding.GetBytes("{\"id\":\"1\",\"text\":\"قال الوزير\"}\n")];
        CommandRun run = new();

        Assert.Equal(0, await run.Invoke("detect", _folder.Write("a.txt", text), _folder.Write("b.jsonl", lines)));
        Assert.Equal(["ar", "ar"], run.OutputLines.Select(line => Root(line).GetProperty("language").GetString()));
    }

    [Fact]
    public async Task The_language_option_is_for_articles_that_do_not_name_theirs()
    {
        string path = _folder.Write("a.jsonl", "{\"id\":\"1\",\"text\":\"x\"}\n{\"id\":\"2\",\"text\":\"x\",\"language\":\"en\"}\n");
        CommandRun run = new();
        await run.Invoke("detect", path, "--language", "ar");

        Assert.Equal(["ar", "en"], run.OutputLines.Select(line => Root(line).GetProperty("language").GetString()));
    }

    [Fact]
    public async Task An_error_cannot_write_to_the_terminal_by_itself()
    {
        CommandRun run = CommandRun.WithInput("{\"text\":\"x\",\"language\":\"\\u001b[31m\\u202e\"}");
        await run.Invoke("detect", "--input-format", "jsonl");

        Assert.Equal("stdin:1: unknown language \"\uFFFD[31m\". Known are ar, en; leave it out to have it told from the script.", Assert.Single(run.ErrorLines));
    }
}
