using System.CommandLine;
using System.CommandLine.Parsing;

namespace StatementTracker.Cli;

/// <summary>What the commands declare in the same way.</summary>
internal static class CommandLine
{
    /// <summary>An option with one of a few values, the first one by default.</summary>
    public static Option<string> Choice(string name, string description, params string[] values)
    {
        Option<string> option = new(name) { Description = description, DefaultValueFactory = _ => values[0] };
        return option.AcceptOnlyFromAmong(values);
    }

    /// <summary>An option with one of a few values, or none.</summary>
    public static Option<string?> OptionalChoice(string name, string description, params string[] values)
    {
        Option<string?> option = new(name) { Description = description };
        return option.AcceptOnlyFromAmong(values);
    }

    /// <summary>The file that the answer goes to.</summary>
    public static Option<string?> OutputFile() => new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "Write to a file; it is replaced only when all is done.",
    };

    /// <summary>The model to read with.</summary>
    public static Option<string?> Model() => new("--model", "-m")
    {
        HelpName = "FILE",
        Description = "Read with this model (*.stmodel) instead of the built-in one, in its languages.",
    };

    /// <summary>Files of actors.</summary>
    public static Option<string[]> Actors() => new("--actors")
    {
        HelpName = "FILE",
        Description = "Actors of your own, as JSON; may be given several times.",
    };

    /// <summary>Files of topics.</summary>
    public static Option<string[]> Topics() => new("--topics")
    {
        HelpName = "FILE",
        Description = "Topics of your own to tell the side toward, as JSON; may be given several times.",
    };

    /// <summary>A pipeline that reads as the options say: with their model, actors and topics.</summary>
    /// <exception cref="StatementModelException">The file is no model that can be used.</exception>
    /// <exception cref="StatementConfigurationException">The actors or the topics are at fault.</exception>
    public static StatementPipeline PipelineWith(DetectOptions options)
    {
        StatementPipelineBuilder builder = BuilderWith(options.Model);
        foreach (string file in options.ActorFiles)
        {
            builder.AddActors(file);
        }

        foreach (string file in options.TopicFiles)
        {
            builder.AddTopics(file);
        }

        return builder.Build();
    }

    /// <summary>A pipeline that reads with a model, null for the built-in one.</summary>
    /// <exception cref="StatementModelException">The file is no model that can be used.</exception>
    public static StatementPipeline PipelineWith(string? model) => BuilderWith(model).Build();

    /// <summary>Whether the first fault ends the run.</summary>
    public static Option<bool> Strict() => new("--strict") { Description = "Stop at the first thing that cannot be read." };

    /// <summary>The parser takes an option it does not know for a path: an error for each such path.</summary>
    public static void RejectOptions(CommandResult result, IEnumerable<string> paths)
    {
        foreach (string path in paths.Where(path => path.Length > 1 && path[0] == '-'))
        {
            result.AddError($"Unknown option '{path}'. For a file of that name write './{path}'.");
        }
    }

    private static StatementPipelineBuilder BuilderWith(string? model)
    {
        StatementPipelineBuilder builder = StatementPipeline.CreateBuilder();
        return model is null ? builder : builder.UseModel(StatementModel.FromFile(model));
    }
}
