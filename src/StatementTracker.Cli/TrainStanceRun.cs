using StatementTracker.Cli.Output;
using StatementTracker.ML.Reporting;
using StatementTracker.ML.Stances;
using StatementTracker.ML.Training;

namespace StatementTracker.Cli;

/// <summary>One run of <c>statements train stance</c>.</summary>
internal sealed class TrainStanceRun(TrainStanceOptions options, Surroundings surroundings)
{
    private readonly ErrorLog _errors = new(surroundings.Error, strict: true);

    /// <summary>Trains, measures and writes; returns one of <see cref="ExitCodes"/>.</summary>
    public Task<int> RunAsync(CancellationToken cancellationToken) => RunGuard.RunAsync(WriteAsync, _errors, surroundings, cancellationToken);

    private Task WriteAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<StanceRow> rows = Read(options.Data, cancellationToken), test = Read(options.Test, cancellationToken);
        (rows, test) = options.HoldOut is { } share ? StanceRows.HoldOut(rows, share, options.Seed) : (rows, test);
        using OutputTarget model = OutputTarget.Open(options.OutputFile, surroundings), report = OutputTarget.Open(options.ReportFile, surroundings);
        TrainedStances trained = Train(rows, test, cancellationToken);
        trained.Write(model.Stream);
        ReportOutput.Write(report, surroundings, options.Format, trained.Report.ToJson, () => StanceDocument.Of(trained.Report));
        model.Commit();
        report.Commit();
        return Task.CompletedTask;
    }

    private static List<StanceRow> Read(IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        var rows = new List<StanceRow>();
        foreach (StanceRow row in files.SelectMany(file => StanceRows.Read(file)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows.Add(row);
        }

        return rows;
    }

    private TrainedStances Train(IReadOnlyList<StanceRow> rows, IReadOnlyList<StanceRow> test, CancellationToken cancellationToken)
    {
        using TrainingBar bar = new(surroundings);
        return new StanceTrainer(new StanceOptions { Seed = options.Seed }, bar, cancellationToken).Train(rows, test, options.Base);
    }
}
