using CsCheck;
using StatementTracker.Cli.Output;

namespace StatementTracker.Cli.Tests.Output;

public class TextForTerminalsTests
{
    [Theory]
    [InlineData("a\u001b[31mb", "a\uFFFD[31mb")]
    [InlineData("a\u202Eb\u2067c\u200F\u061C", "abc")]
    [InlineData("a\r\n\tb \u00A0\u2028c", "a b c")]
    [InlineData("مي\u200Cخواهد 👍", "مي\u200Cخواهد 👍")]
    public void Controls_are_neutralised_and_letters_left_alone(string text, string expected) =>
        Assert.Equal(expected, SafeText.Clean(text));

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character() => Assert.Equal("a\uFFFDb", SafeText.Clean("a\uD83Db"));

    [Theory]
    [InlineData("NATO said", "NATO said")]
    [InlineData("قال", "\u2067قال\u2069")]
    [InlineData("the word قال here", "\u2066the word قال here\u2069")]
    [InlineData("«قال NATO»", "\u2067«قال NATO»\u2069")]
    [InlineData("", "")]
    public void Only_what_has_right_to_left_letters_is_isolated(string text, string expected) => Assert.Equal(expected, Bidi.Isolate(text));

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("قَالَ", 3)]
    [InlineData("\u2067قال\u2069", 3)]
    [InlineData("日本", 4)]
    [InlineData("", 0)]
    public void Columns_are_what_a_terminal_uses(string text, int columns) => Assert.Equal(columns, Columns.Of(text));

    [Fact]
    public void Words_are_not_broken()
    {
        Assert.Equal(["one two", "three", "extraordinarily", "x"], Columns.Wrap("one two three extraordinarily x", 8));
        Assert.Equal([""], Columns.Wrap("", 8));
    }

    [Theory]
    [InlineData("abcd", 4, "abcd")]
    [InlineData("abcde", 4, "abc…")]
    [InlineData("日本語", 4, "日…")]
    public void What_is_too_long_ends_in_an_ellipsis(string text, int columns, string expected) =>
        Assert.Equal(expected, Columns.Cut(text, columns));

    [Fact]
    public void Wrapping_loses_no_word() => Gen.Select(Gen.String, Gen.Int[1, 50]).Sample((text, columns) =>
    {
        string clean = SafeText.Clean(text);
        return string.Join(' ', Columns.Wrap(clean, columns)) == string.Join(' ', clean.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    });
}
