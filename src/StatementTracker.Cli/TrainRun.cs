using StatementTracker.Cli.Input;
using StatementTracker.Cli.Output;
using StatementTracker.ML.Training;

namespace StatementTracker.Cli;

/// <summary>One run of <c>statements train</c>.</summary>
internal sealed class TrainRun(TrainOptions options, Surroundings surroundings)
{
    private readonly ErrorLog _errors = new(surroundings.Error, strict: true);

    /// <summary>Trains and writes; returns one of <see cref="ExitCodes"/>.</summary>
    public Task<int> RunAsync(CancellationToken cancellationToken) => RunGuard.RunAsync(WriteAsync, _errors, surroundings, cancellationToken);

    private Task WriteAsync(CancellationToken cancellationToken)
    {
        TrainingConfiguration configuration = ReadConfiguration();
        using OutputTarget target = OutputTarget.Open(options.OutputFile, surroundings);
        if (options.PrintConfiguration)
        {
            target.Stream.Write(System.Text.Encoding.UTF8.GetBytes(configuration.ToJson() + "\n"));
        }
        else
        {
            Train(configuration, target, cancellationToken);
        }

        target.Commit();
        return Task.CompletedTask;
    }

    private TrainingConfiguration ReadConfiguration() =>
        TrainingConfiguration.Parse(options.Configuration is { } file ? ReadFile(file) : TrainingConfiguration.Default.ToJson(), options.Overrides);

    private static string ReadFile(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception fault) when (FileFault.Is(fault))
        {
            throw new OutputException($"{file}: {FileFault.Reason(fault)}", fault);
        }
    }

    private void Train(TrainingConfiguration configuration, OutputTarget target, CancellationToken cancellationToken)
    {
        TrainedModel model;
        using (TrainingBar bar = new(surroundings))
        {
            model = new ModelTrainer(configuration, bar, cancellationToken).Train();
        }

        model.Write(target.Stream);
        surroundings.Error.WriteLine(model.Card[..model.Card.IndexOf("## Limits", StringComparison.Ordinal)].TrimEnd());
    }
}
