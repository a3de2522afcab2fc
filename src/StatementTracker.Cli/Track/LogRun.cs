using System.CommandLine;
using StatementTracker.Cli.Output;
using StatementTracker.Tracking;

namespace StatementTracker.Cli.Track;

/// <summary>One run of a command that reads a log.</summary>
internal sealed class LogRun(ParseResult result, Surroundings surroundings)
{
    /// <summary>Reads the log and writes the answer; returns one of <see cref="ExitCodes"/>.</summary>
    /// <param name="write">What it throws as an <see cref="ArgumentException"/> is the fault of the command line: a name without letters, days in the wrong order.</param>
    public async Task<int> Read(Action<StatementLog, OutputTarget> write)
    {
        ErrorLog errors = new(surroundings.Error, strict: false);
        try
        {
            return await RunGuard.RunAsync(_ => Write(write), errors, surroundings, CancellationToken.None).ConfigureAwait(false);
        }
        catch (ArgumentException e)
        {
            errors.Report(e);
            return ExitCodes.Usage;
        }
    }

    private Task Write(Action<StatementLog, OutputTarget> write)
    {
        using StatementLog log = StatementLog.Open(result.GetValue(TrackArguments.Log)!, new StatementLogOptions { ReadOnly = true });
        using OutputTarget target = OutputTarget.Open(result.GetValue(TrackArguments.OutputFile), surroundings);
        write(log, target);
        target.Commit();
        return Task.CompletedTask;
    }
}
