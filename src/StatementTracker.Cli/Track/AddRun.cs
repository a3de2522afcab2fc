using System.Runtime.CompilerServices;
using System.Text.Json;
using StatementTracker.Cli.Input;
using StatementTracker.Tracking;

namespace StatementTracker.Cli.Track;

/// <summary>One run of <c>statements track add</c>.</summary>
internal sealed class AddRun(AddOptions options, Surroundings surroundings)
{
    private readonly ErrorLog _errors = new(surroundings.Error, options.Input.Strict);
    private int _known;

    /// <summary>Reads, detects and adds; returns one of <see cref="ExitCodes"/>.</summary>
    public Task<int> RunAsync(CancellationToken cancellationToken) => RunGuard.RunAsync(AddAsync, _errors, surroundings, cancellationToken);

    private async Task AddAsync(CancellationToken cancellationToken)
    {
        StatementPipeline pipeline = CommandLine.PipelineWith(options.Input);
        if (!TryReadStances(out StanceCoding? stances))
        {
            return;
        }

        using StatementLog log = StatementLog.Open(options.Log);
        AdditionCounts sum = default;
        try
        {
            using Progress progress = new(surroundings, _errors, isShown: true, PathSizes.Total(options.Input.Paths));
            IAsyncEnumerable<StatementDocument> documents = pipeline.DetectAsync(New(log, cancellationToken), cancellationToken);
            await log.AddAsync(Prepare(documents, stances, progress, cancellationToken), new Sum(counts => sum = counts), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await surroundings.Error.WriteLineAsync(Describe(sum, cancellationToken.IsCancellationRequested)).ConfigureAwait(false);
        }
    }

    // False: the file is at fault, which has been reported.
    private bool TryReadStances(out StanceCoding? stances)
    {
        stances = null;
        try
        {
            stances = options.StancesFile is { } file ? new(JsonObjects.Read(file, ReadStance)) : null;
            return true;
        }
        catch (FormatException e)
        {
            _errors.Report(e);
            return false;
        }
    }

    private static StanceCode ReadStance(JsonElement json) => new(
        JsonObjects.Text(json, "article"), JsonObjects.Text(json, "quote"),
        new StanceToward(JsonObjects.Text(json, "target"), JsonObjects.Label<Stance>(json, "stance"), json.TryGetProperty("score", out JsonElement score) ? score.GetDouble() : 1));

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
        IAsyncEnumerable<StatementDocument> documents, StanceCoding? stances, Progress progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (StatementDocument document in documents.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            progress.Advance(document);
            yield return stances?.Apply(document) ?? document;
        }
    }

    private string Describe(AdditionCounts sum, bool isInterrupted) =>
        $"{sum.Added} articles added, {sum.Replaced} replaced, {sum.Unchanged + _known} unchanged, {sum.Duplicates} duplicates"
        + (isInterrupted ? "; interrupted: run the same command again to go on" : "");

    // System.Progress would report later, on another thread.
    private sealed class Sum(Action<AdditionCounts> report) : IProgress<AdditionCounts>
    {
        public void Report(AdditionCounts value) => report(value);
    }
}
