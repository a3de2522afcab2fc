using System.CommandLine;
using StatementTracker.Formats;

namespace StatementTracker.Cli.Track;

/// <summary>What the commands on a log have in common on their command lines.</summary>
internal static class TrackArguments
{
    public static readonly Argument<string> Log = new("log") { Description = "The file of the log." };

    public static readonly Option<string?> OutputFile = CommandLine.OutputFile();

    /// <summary>The formats of rows; the first one is for people.</summary>
    public static readonly Option<string?> Format = CommandLine.OptionalChoice(
        "--format", "How to write the answer [default: table on a terminal, jsonl elsewhere].", "table", "jsonl", "csv");

    /// <summary>An option for a label by its name in files.</summary>
    public static Option<string?> Label<T>(string name, string description)
        where T : struct, Enum => CommandLine.OptionalChoice(name, description, [.. Enum.GetValues<T>().Select(EnumNames.Of)]);

    /// <summary>The label that was given; the default of the enum if none was.</summary>
    public static T LabelOf<T>(this ParseResult result, Option<string?> option)
        where T : struct, Enum => EnumNames.TryParse(result.GetValue(option), out T label) ? label : default;

    public static string FormatOf(this ParseResult result, Option<string?> format, Surroundings surroundings) =>
        result.GetValue(format) ?? (surroundings.OutputIsTerminal && result.GetValue(OutputFile) is null ? "table" : "jsonl");
}
