namespace StatementTracker.Cli.Tests;

public class ProgressTests
{
    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }

    private static string Run(bool isTerminal, bool isShown, Action<Progress, ErrorLog, Clock> run, long? total = null)
    {
        using StringWriter error = new() { NewLine = "\n" };
        Clock clock = new();
        Surroundings surroundings = new()
        {
            Input = Stream.Null, InputIsRedirected = false, Output = Stream.Null, OutputIsTerminal = false, Error = error,
            ErrorIsTerminal = isTerminal, Time = clock,
        };
        ErrorLog errors = new(error, strict: false);
        using (Progress progress = new(surroundings, errors, isShown, total))
        {
            run(progress, errors, clock);
        }

        return error.ToString();
    }

    private static StatementDocument Document { get; } = StatementPipeline.CreateBuilder().Build().Detect("");

    private static void Advance(Progress progress, ErrorLog errors, Clock clock)
    {
        progress.Advance(Document);
        clock.Now = TimeSpan.FromMilliseconds(500);
        progress.Advance(Document);
        errors.Report("a.txt", "bad");
        progress.Advance(Document);
    }

    [Fact]
    public void It_is_drawn_now_and_then_and_gives_way_to_errors() => Assert.Equal(
        "\r2 articles, 0 statements, 4 articles/s\r                                      \ra.txt: bad\n",
        Run(isTerminal: true, isShown: true, Advance));

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void It_is_for_terminals_that_the_answer_does_not_go_to(bool isTerminal, bool isShown) =>
        Assert.Equal("a.txt: bad\n", Run(isTerminal, isShown, Advance));

    [Fact]
    public void It_says_how_long_the_rest_may_take()
    {
        StatementDocument document = StatementPipeline.CreateBuilder().Build().Detect("0123456789");
        string drawn = Run(isTerminal: true, isShown: true, (progress, _, clock) => Draw(progress, clock, document), total: 100);

        Assert.StartsWith("\r1 articles, 0 statements, 1 articles/s, about 9 s left", drawn, StringComparison.Ordinal);
        Assert.Contains("about 2 min left", Run(isTerminal: true, isShown: true, (progress, _, clock) => Draw(progress, clock, document), total: 1200), StringComparison.Ordinal);
    }

    private static void Draw(Progress progress, Clock clock, StatementDocument document)
    {
        clock.Now = TimeSpan.FromSeconds(1);
        progress.Advance(document);
    }
}
