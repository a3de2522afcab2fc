using StatementTracker.Cli.Output;
using StatementTracker.ML.Corpora;
using StatementTracker.ML.Evaluation;
using StatementTracker.ML.Reporting;

namespace StatementTracker.Cli;

/// <summary>One run of <c>statements evaluate</c>.</summary>
internal sealed class EvaluateRun(EvaluateOptions options, Surroundings surroundings)
{
    private readonly ErrorLog _errors = new(surroundings.Error, options.Strict);

    /// <summary>Reads, compares and writes; returns one of <see cref="ExitCodes"/>.</summary>
    public Task<int> RunAsync(CancellationToken cancellationToken) => RunGuard.RunAsync(WriteAsync, _errors, surroundings, cancellationToken);

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        using OutputTarget target = OutputTarget.Open(options.OutputFile, surroundings);
        IPredictionSource[] sides = Sides();
        if (sides is [var first, var second])
        {
            ComparisonReport report = await CompareAsync(first, second, cancellationToken).ConfigureAwait(false);
            ReportOutput.Write(target, surroundings, options.Format, report.ToJson, () => ComparisonDocument.Of(report));
        }
        else
        {
            EvaluationReport report = await EvaluateAsync(sides[0], cancellationToken).ConfigureAwait(false);
            ReportOutput.Write(target, surroundings, options.Format, report.ToJson, () => EvaluationDocument.Of(report));
        }

        target.Commit();
    }

    private IPredictionSource[] Sides() => options.Compare.Count == 2
        ? [.. options.Compare.Select(FromFile)]
        : [options.Predictions is { } file ? FromFile(file) : new PipelinePredictions(CommandLine.PipelineWith(options.Model)), .. options.Compare.Select(FromFile)];

    private FilePredictions FromFile(string file) => new(file, Predictions.Read(file, _errors.Report));

    private async Task<EvaluationReport> EvaluateAsync(IPredictionSource side, CancellationToken cancellationToken)
    {
        Evaluator evaluator = new(Measured);
        await foreach ((AnnotatedArticle gold, IReadOnlyList<AnnotatedStatement>? predicted) in side.PredictAsync(Gold(), cancellationToken).ConfigureAwait(false))
        {
            evaluator.Add(gold, predicted);
        }

        return evaluator.Report();
    }

    private async Task<ComparisonReport> CompareAsync(IPredictionSource first, IPredictionSource second, CancellationToken cancellationToken)
    {
        EvaluationComparison comparison = new(Measured);
        await foreach ((AnnotatedArticle gold, IReadOnlyList<AnnotatedStatement>? predicted) in first.PredictAsync(Gold(), cancellationToken).ConfigureAwait(false))
        {
            await foreach ((_, IReadOnlyList<AnnotatedStatement>? other) in second.PredictAsync([gold], cancellationToken).ConfigureAwait(false))
            {
                comparison.Add(gold, predicted, other);
            }
        }

        return comparison.Report(first.Name, second.Name);
    }

    private EvaluationOptions Measured => new() { Only = options.Only, SpeechOnly = options.SpeechOnly, WorstMistakes = options.Mistakes };

    private IEnumerable<AnnotatedArticle> Gold() => options.Gold.SelectMany(path => Corpus.Open(path, onFault: _errors.Report));
}
