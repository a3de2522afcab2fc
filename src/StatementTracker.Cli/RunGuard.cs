using StatementTracker.Cli.Output;
using StatementTracker.ML.Corpora;
using StatementTracker.ML.Training;
using StatementTracker.Tracking;

namespace StatementTracker.Cli;

/// <summary>What every command does with the ways a run can end.</summary>
internal static class RunGuard
{
    /// <summary>Runs; returns one of <see cref="ExitCodes"/>.</summary>
    public static async Task<int> RunAsync(
        Func<CancellationToken, Task> run, ErrorLog errors, Surroundings surroundings, CancellationToken cancellationToken)
    {
        try
        {
            await run(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCodes.Interrupted;
        }
        catch (StrictException)
        {
            return ExitCodes.Failure;
        }
        catch (BrokenPipeException)
        {
            // Whoever read the output has seen enough (statements … | head).
        }
        catch (StatementConfigurationException e)
        {
            foreach (string fault in e.Faults)
            {
                await surroundings.Error.WriteLineAsync(SafeText.Clean(fault)).ConfigureAwait(false);
            }

            return ExitCodes.Failure;
        }
        catch (Exception e) when (e is StatementModelException or StatementLogException or OutputException or TrainingException or CorpusException)
        {
            await surroundings.Error.WriteLineAsync(SafeText.Clean(e.Message)).ConfigureAwait(false);
            return ExitCodes.Failure;
        }

        return errors.Count > 0 ? ExitCodes.Failure : ExitCodes.Success;
    }
}
