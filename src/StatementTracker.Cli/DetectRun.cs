using StatementTracker.Cli.Input;
using StatementTracker.Cli.Output;

namespace StatementTracker.Cli;

/// <summary>One run of <c>statements detect</c>.</summary>
internal sealed class DetectRun(DetectOptions options, Surroundings surroundings)
{
    private readonly ErrorLog _errors = new(surroundings.Error, options.Strict);

    /// <summary>Reads, detects and writes; returns one of <see cref="ExitCodes"/>.</summary>
    public Task<int> RunAsync(CancellationToken cancellationToken) => RunGuard.RunAsync(WriteAsync, _errors, surroundings, cancellationToken);

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        StatementPipeline pipeline = CommandLine.PipelineWith(options);
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
