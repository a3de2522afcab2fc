using Microsoft.Extensions.Logging;

namespace StatementTracker.Hosting;

/// <summary>What is told of a pipeline that was built.</summary>
internal static partial class PipelineLog
{
    public static void Write(ILogger logger, StatementPipeline pipeline)
    {
        if (!logger.IsEnabled(LogLevel.Warning))
        {
            return;
        }

        string models = string.Join(", ", pipeline.Languages.Select(language => $"{language.Name} with {NameOf(pipeline.ModelOf(language))}"));
        Built(logger, models, pipeline.Actors.Own.Count, pipeline.Actors.HasBuiltIn ? "included" : "left out");
        foreach (Language language in pipeline.Languages.Where(language => IsLeftOut(pipeline, language)))
        {
            LeftOut(logger, language.Name);
        }
    }

    private static string NameOf(StatementModel model) => model == StatementModel.BuiltIn ? "the built-in model" : $"the model \"{model.Info.Name}\"";

    /// <summary>Whether the built-in model reads the language although there is one of the user's own for another.</summary>
    private static bool IsLeftOut(StatementPipeline pipeline, Language language) =>
        pipeline.ModelOf(language) == StatementModel.BuiltIn && pipeline.Languages.Any(other => pipeline.ModelOf(other) != StatementModel.BuiltIn);

    [LoggerMessage(1, LogLevel.Information, "StatementTracker reads {Models}. Actors of the configuration: {OwnActors}; those of the library: {BuiltInActors}.")]
    private static partial void Built(ILogger logger, string models, int ownActors, string builtInActors);

    [LoggerMessage(2, LogLevel.Warning, "No model of the configuration has {Language}: the built-in one reads it. Leave the language out with AddLanguages, or give UseModel a model that has it.")]
    private static partial void LeftOut(ILogger logger, string language);
}
