using System.CommandLine;
using StatementTracker.Cli.Output;
using StatementTracker.Tracking;

namespace StatementTracker.Cli.Track;

/// <summary>One run of a command on a log: opens what it needs, and turns faults into one line and an exit code.</summary>
internal sealed class LogRun(ParseResult result, Surroundings surroundings)
{
    /// <summary>Reads the log and writes the answer.</summary>
    public Task<int> Read(Action<StatementLog, OutputTarget> write) => GuardAsync(() =>
    {
        using StatementLog log = StatementLog.Open(result.GetValue(TrackArguments.Log)!, new StatementLogOptions { ReadOnly = true });
        using OutputTarget target = OutputTarget.Open(result.GetValue(TrackArguments.OutputFile), surroundings);
        write(log, target);
        target.Commit();
        return Task.FromResult(ExitCodes.Success);
    });

    /// <summary>Does something that may fail in the ways a log may.</summary>
    public async Task<int> GuardAsync(Func<Task<int>> run)
    {
        try
        {
            return await run().ConfigureAwait(false);
        }
        catch (BrokenPipeException)
        {
            return ExitCodes.Success; // whoever read the output has seen enough
        }
        catch (StatementLogException e)
        {
            return Report(e, ExitCodes.Failure);
        }
        catch (OutputException e)
        {
            return Report(e, ExitCodes.Failure);
        }
        catch (FormatException e)
        {
            return Report(e, ExitCodes.Failure);
        }
        catch (ArgumentException e)
        {
            return Report(e, ExitCodes.Usage);
        }
    }

    private int Report(Exception e, int code)
    {
        surroundings.Error.WriteLine(SafeText.Clean(e.Message));
        return code;
    }
}
