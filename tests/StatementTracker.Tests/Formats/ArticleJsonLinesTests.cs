using System.Text;
using StatementTracker.Formats;

namespace StatementTracker.Tests.Formats;

public class ArticleJsonLinesTests
{
    private static Task<List<Article>> Read(string lines, Action<ArticleLineException>? onError = null, int maxLineLength = 4096) =>
        Read(Encoding.UTF8.GetBytes(lines), onError, maxLineLength);

    private static async Task<List<Article>> Read(byte[] bytes, Action<ArticleLineException>? onError = null, int maxLineLength = 4096)
    {
        using MemoryStream stream = new(bytes);
        return await ArticleJsonLines.ReadAsync(stream, "wire.jsonl", onError, maxLineLength).ToListAsync();
    }

    [Fact]
    public async Task A_line_is_an_article()
    {
        Article article = Assert.Single(await Read(
            """{"id":"a1","text":"قال الوزير\nإن","language":"ar","title":"T","published":"2024-03-01T18:30:00+03:00","outlet":"O","other":[1]}"""));

        Assert.Equal(("a1", "قال الوزير\nإن", Language.Arabic, "T", "O"), (article.Id, article.Text, article.Language, article.Title, article.Outlet));
        Assert.Equal(new DateTimeOffset(2024, 3, 1, 18, 30, 0, TimeSpan.FromHours(3)), article.Published);
    }

    [Theory]
    [InlineData("2024-03-01")]
    [InlineData("2024-03-01T00:00:00Z")]
    [InlineData("2024-03-01T00:00:00.000")]
    [InlineData("2024-03-01 00:00")]
    public async Task A_date_without_an_offset_is_utc(string date) => Assert.Equal(
        new DateTimeOffset(2024, 3, 1, 0, 0, 0, TimeSpan.Zero),
        (await Read($$"""{"text":"","published":"{{date}}"}"""))[0].Published);

    [Fact]
    public async Task What_is_left_out_or_null_is_unknown()
    {
        List<Article> articles = await Read("{\"text\":\"x\"}\n\n  \r\n{\"id\":17,\"text\":\"\",\"language\":null,\"title\":null,\"published\":null,\"outlet\":null}\r\n");

        Assert.Equal(["1", "17"], articles.Select(article => article.Id));
        Assert.All(articles, article => Assert.Equal((null, null, null, null), (article.Language, article.Title, article.Published, article.Outlet)));
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"text\":\"x\"", "not JSON at byte")]
    [InlineData("[1]", "not an object")]
    [InlineData("{\"id\":\"a\"}", "\"text\" is missing")]
    [InlineData("{\"id\":\"a\",\"text\":5}", "\"text\" is a number, not a string")]
    [InlineData("{\"id\":[],\"text\":\"x\"}", "\"id\" is an array, not a string")]
    [InlineData("{\"id\":\"a\",\"text\":\"x\",\"language\":\"tlh\"}", "unknown language \"tlh\". Known are ar, en")]
    [InlineData("{\"id\":\"a\",\"text\":\"x\",\"published\":\"03/01/2024\"}", "\"published\" is no date: \"03/01/2024\"")]
    public async Task A_bad_line_names_file_line_and_reason_and_the_rest_goes_on(string bad, string reason)
    {
        List<ArticleLineException> errors = [];
        List<Article> articles = await Read($"{{\"id\":\"1\",\"text\":\"x\"}}\n{bad}\n{{\"id\":\"3\",\"text\":\"x\"}}", errors.Add);

        Assert.Equal(["1", "3"], articles.Select(article => article.Id));
        ArticleLineException error = Assert.Single(errors);
        Assert.StartsWith($"wire.jsonl:2: {reason}", error.Message, StringComparison.Ordinal);
        Assert.Equal(("wire.jsonl", 2), (error.File, error.Line));
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public async Task Without_a_handler_the_first_bad_line_is_thrown() =>
        Assert.Equal(2, (await Assert.ThrowsAsync<ArticleLineException>(() => Read("\n{}\n{}"))).Line);

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_named_by_their_offset()
    {
        byte[] bytes = [.. "{\"text\":\"é"u8, 0xE9, .. "\"}"u8];

        Assert.Equal("wire.jsonl:1: not UTF-8 at byte 11. Save the file as UTF-8.", (await Assert.ThrowsAsync<ArticleLineException>(() => Read(bytes))).Message);
    }

    [Fact]
    public async Task A_byte_order_mark_is_not_part_of_the_first_line() =>
        Assert.Single(await Read([0xEF, 0xBB, 0xBF, .. "{\"text\":\"x\"}"u8]));

    [Fact]
    public async Task A_lone_surrogate_stays_one_code_unit() =>
        Assert.Equal("a\uD83D\"\\/\n\u0001é\uDE00b", (await Read("""{"text":"a\ud83d\"\\\/\n\u0001é\ude00b"}"""))[0].Text);

    [Fact]
    public async Task A_line_over_the_limit_is_skipped_and_named()
    {
        List<ArticleLineException> errors = [];
        string tooLong = "{\"text\":\"" + new string('x', 300_000) + "\"}";
        List<Article> articles = await Read($"{{\"id\":\"1\",\"text\":\"\"}}\n{tooLong}\n{{\"id\":\"3\",\"text\":\"\"}}\n{tooLong}", errors.Add, 1000);

        Assert.Equal(["1", "3"], articles.Select(article => article.Id));
        Assert.Equal([2L, 4L], errors.Select(error => error.Line));
        Assert.Contains("longer than 1000 bytes", errors[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_lines_are_put_together_from_their_pieces()
    {
        string text = string.Concat(Enumerable.Range(0, 60_000).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        List<Article> articles = await Read($"{{\"text\":\"{text}\"}}\n{{\"text\":\"{text}\"}}\n", maxLineLength: 1_000_000);

        Assert.Equal([text, text], articles.Select(article => article.Text));
    }

    [Fact]
    public void Arguments_are_checked_at_the_call()
    {
        Assert.Throws<ArgumentNullException>(() => ArticleJsonLines.ReadAsync(null!, ""));
        Assert.Throws<ArgumentNullException>(() => ArticleJsonLines.ReadAsync(Stream.Null, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => ArticleJsonLines.ReadAsync(Stream.Null, "", maxLineLength: 0));
    }
}
