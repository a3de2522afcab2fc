using System.Text.Json;

namespace StatementTracker.Cli.Tests;

public sealed class DetectOutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Elsewhere_than_on_a_terminal_the_default_is_json_lines_without_a_byte_order_mark()
    {
        CommandRun run = new();
        await run.Invoke("detect", "sample");

        Assert.Equal((byte)'{', run.OutputBytes[0]);
        Assert.Equal((byte)'\n', run.OutputBytes[^1]);
        Assert.Equal(2, run.OutputLines.Length);
    }

    [Fact]
    public async Task On_a_terminal_the_default_is_for_people()
    {
        CommandRun run = new() { Terminal = true };
        await run.Invoke("detect", "sample");

        Assert.Contains("sample-en", run.Output, StringComparison.Ordinal);
        Assert.Contains("\u001b[", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("{\"id\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("view")]
    [InlineData("table")]
    public async Task There_is_no_colour_where_nobody_wants_it(string format)
    {
        CommandRun redirected = new(), unwanted = new() { Terminal = true, NoColor = true };
        await redirected.Invoke("detect", "sample", "--format", format);
        await unwanted.Invoke("detect", "sample", "--format", format);

        Assert.DoesNotContain('\u001b', redirected.Output);
        Assert.Equal(redirected.Output, unwanted.Output);
    }

    [Theory]
    [InlineData("1", null, true)]
    [InlineData("", null, false)]
    [InlineData(null, "xterm", false)]
    [InlineData(null, "dumb", true)]
    public void The_environment_may_forbid_colour(string? noColor, string? term, bool forbids) =>
        Assert.Equal(forbids, Surroundings.ForbidsColor(name => name == "NO_COLOR" ? noColor : name == "TERM" ? term : null));

    [Fact]
    public async Task Json_is_one_array_also_of_nothing()
    {
        CommandRun run = new(), nothing = CommandRun.WithInput("");
        await run.Invoke("detect", "sample", "--format", "json");
        await nothing.Invoke("detect", "--input-format", "jsonl", "--format", "json");

        using JsonDocument json = JsonDocument.Parse(run.Output), empty = JsonDocument.Parse(nothing.Output);
        Assert.Equal(2, json.RootElement.GetArrayLength());
        Assert.Equal(0, empty.RootElement.GetArrayLength());
    }

    [Fact]
    public async Task Json_is_closed_after_a_strict_stop()
    {
        CommandRun run = CommandRun.WithInput("{\"text\":\"x\"}\n{}\n");
        Assert.Equal(1, await run.Invoke("detect", "--input-format", "jsonl", "--format", "json", "--strict"));

        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal(1, json.RootElement.GetArrayLength());
    }

    [Fact]
    public async Task A_file_gets_json_lines_and_standard_output_nothing()
    {
        string file = _folder.Write("out.jsonl", "old");
        CommandRun run = new() { Terminal = true };

        Assert.Equal(0, await run.Invoke("detect", "sample", "--output", file));
        Assert.Empty(run.Output);
        Assert.Equal(2, (await File.ReadAllLinesAsync(file)).Length);
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task A_file_stays_as_it_was_when_the_run_does_not_end()
    {
        string file = _folder.Write("out.jsonl", "old"), input = _folder.Write("in.jsonl", "{\"text\":\"x\"}\n{}\n");
        CommandRun run = new();

        Assert.Equal(1, await run.Invoke("detect", input, "--strict", "-o", file));
        Assert.Equal("old", await File.ReadAllTextAsync(file));
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_one_error()
    {
        CommandRun run = new();

        Assert.Equal(1, await run.Invoke("detect", "sample", "-o", _folder.At("no/such/folder/out.jsonl")));
        Assert.Contains("cannot be written", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_pipe_is_quiet()
    {
        using FailingStream output = new(32);
        CommandRun run = new() { OutputStream = output };

        Assert.Equal(0, await run.Invoke("detect", "sample"));
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("json")]
    [InlineData("view")]
    public async Task A_full_disk_is_one_error(string format)
    {
        using FailingStream output = new(28);
        CommandRun run = new() { OutputStream = output };

        Assert.Equal(1, await run.Invoke("detect", "sample", "--format", format));
        Assert.StartsWith("standard output: cannot be written", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_c_ends_with_130_and_leaves_no_file()
    {
        using CancellationTokenSource cancel = new();
        using EndlessStream input = new(cancel);
        CommandRun run = new() { Input = input };

        Assert.Equal(130, await run.Invoke(cancel.Token, "detect", "-", "--input-format", "jsonl", "-o", _folder.At("out.jsonl")));
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Theory]
    [InlineData("detect", "sample", "--format", "xml")]
    [InlineData("detect", "sample", "--language", "tlh")]
    [InlineData("detect", "sample", "--no-such-option")]
    [InlineData("detect")]
    [InlineData("detekt")]
    public async Task A_wrong_command_line_is_2_and_says_where_help_is(params string[] args)
    {
        CommandRun run = new();

        Assert.Equal(2, await run.Invoke(args));
        Assert.Empty(run.Output);
        Assert.Contains("--help", run.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_has_examples_formats_and_exit_codes()
    {
        CommandRun run = new(), root = new();

        Assert.Equal(0, await run.Invoke("detect", "--help"));
        Assert.Equal(0, await root.Invoke("--help"));
        Assert.Contains("Exit codes:", run.Output, StringComparison.Ordinal);
        Assert.Contains("statements detect sample", run.Output, StringComparison.Ordinal);
        Assert.Contains("statements detect sample", root.Output, StringComparison.Ordinal);
    }
}
