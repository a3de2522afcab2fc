namespace StatementTracker.Cli.Tests;

public class ProgressTests
{
    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }

    private static string Run(bool isTerminal, bool isShown, Action<Progress, ErrorLog, Clock> run)
    {
        using StringWriter error = new() { NewLine = "\n" };
        Clock clock = new();
        Surroundings surroundings = new()
        {
            Input = Stream.Null, InputIsRedirected = false, Output = Stream.Null, OutputIsTerminal = false, Error = error,
            ErrorIsTerminal = isTerminal, Time = clock,
        };
        ErrorLog errors = new(error, strict: false);
        using (Progress progress = new(surroundings, errors, isShown))
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
}
