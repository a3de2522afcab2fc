using System.CommandLine;
using System.Runtime.CompilerServices;
using StatementTracker.Cli.Input;
using StatementTracker.Tracking;

namespace StatementTracker.Cli.Track;

/// <summary>One run of <c>statements track add</c>.</summary>
internal sealed class AddRun(AddOptions options, Surroundings surroundings)
{
    private readonly ErrorLog _errors = new(surroundings.Error, options.Input.Strict);
    private int _known;

    public Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken) =>
        new LogRun(result, surroundings).GuardAsync(() => AddAsync(cancellationToken));

    private async Task<int> AddAsync(CancellationToken cancellationToken)
    {
        StatementPipeline pipeline = TrackFiles.ReadPipeline(options.ActorsFile);
        StanceCoding stances = TrackFiles.ReadStances(options.StancesFile);
        using StatementLog log = StatementLog.Open(options.Log);
        AdditionCounts sum = default;
        int code = ExitCodes.Success;
        try
        {
            using Progress progress = new(surroundings, _errors, isShown: true, PathSizes.Total(options.Input.Paths));
            IAsyncEnumerable<StatementDocument> documents = pipeline.DetectAsync(New(log, cancellationToken), cancellationToken);
            await log.AddAsync(Prepare(documents, stances, progress, cancellationToken), new Sum(counts => sum = counts), cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            code = ExitCodes.Interrupted;
        }
        catch (StrictException)
        {
            code = ExitCodes.Failure;
        }

        await surroundings.Error.WriteLineAsync(Describe(sum, code)).ConfigureAwait(false);
        return code == ExitCodes.Success && _errors.Count > 0 ? ExitCodes.Failure : code;
    }

    private async IAsyncEnumerable<Article> New(StatementLog log, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArticleSource source = new(options.Input, surroundings.Input, _errors);
        await foreach (Article article in source.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (options.Again || !log.Contains(article))
            {
                yield return article;
            }
            else
            {
                _known++;
            }
        }
    }

    private static async IAsyncEnumerable<StatementDocument> Prepare(
        IAsyncEnumerable<StatementDocument> documents, StanceCoding stances, Progress progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (StatementDocument document in documents.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            progress.Advance(document);
            yield return stances.Apply(document);
        }
    }

    private string Describe(AdditionCounts sum, int code) =>
        $"{sum.Added} articles added, {sum.Replaced} replaced, {sum.Unchanged + _known} unchanged, {sum.Duplicates} duplicates"
        + (code == ExitCodes.Interrupted ? "; interrupted: run the same command again to go on" : "");

    // System.Progress would report later, on another thread.
    private sealed class Sum(Action<AdditionCounts> report) : IProgress<AdditionCounts>
    {
        public void Report(AdditionCounts value) => report(value);
    }
}
