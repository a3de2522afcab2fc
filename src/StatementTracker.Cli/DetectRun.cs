using StatementTracker.Cli.Input;
using StatementTracker.Cli.Output;

namespace StatementTracker.Cli;

/// <summary>One run of <c>statements detect</c>.</summary>
internal sealed class DetectRun(DetectOptions options, Surroundings surroundings)
{
    private readonly ErrorLog _errors = new(surroundings.Error, options.Strict);

    /// <summary>Reads, detects and writes; returns one of <see cref="ExitCodes"/>.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(cancellationToken).ConfigureAwait(false);
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
        catch (OutputException e)
        {
            await surroundings.Error.WriteLineAsync(SafeText.Clean(e.Message)).ConfigureAwait(false);
            return ExitCodes.Failure;
        }

        return _errors.Count > 0 ? ExitCodes.Failure : ExitCodes.Success;
    }

    private StatementPipeline CreatePipeline()
    {
        StatementPipelineBuilder builder = StatementPipeline.CreateBuilder();
        foreach (string file in options.ActorFiles)
        {
            builder.AddActors(file);
        }

        return builder.Build();
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        StatementPipeline pipeline = CreatePipeline();
        using OutputTarget target = OutputTarget.Open(options.OutputFile, surroundings);
        using Progress progress = new(surroundings, _errors, isShown: !target.IsTerminal);
        await using (IDocumentWriter writer = DocumentWriters.Create(options, surroundings, target))
        {
            ArticleSource source = new(options, surroundings.Input, _errors);
            await foreach (StatementDocument document in pipeline.DetectAsync(source.ReadAsync(cancellationToken), cancellationToken).ConfigureAwait(false))
            {
                writer.Write(document);
                progress.Advance(document);
            }
        }

        target.Commit();
    }
}
