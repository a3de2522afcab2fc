using System.Buffers;
using System.CommandLine;
using StatementTracker.Cli.Output;
using StatementTracker.Formats;

namespace StatementTracker.Cli.Track;

/// <summary><c>statements track export</c>: everything, for other tools.</summary>
internal static class ExportCommand
{
    private static readonly Option<string?> Format = CommandLine.OptionalChoice(
        "--format", "jsonl, csv: a row a statement; documents: a line a document, as `statements detect` writes it, without regard to conditions [default: jsonl].",
        "jsonl", "csv", "documents");

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("export", "Writes all statements, or those that fulfil the conditions.") { TrackArguments.Log, Format, TrackArguments.OutputFile };
        QueryOptions.AddTo(command);
        command.SetAction((result, _) => new LogRun(result, surroundings).Read((log, target) =>
        {
            if (result.GetValue(Format) == "documents")
            {
                Write(log.Documents, target.Stream);
            }
            else
            {
                RowWriter.Write(result.GetValue(Format) ?? "jsonl", StatementRows.Columns, result.Apply(log.Statements).Select(StatementRows.Of), surroundings, target);
            }
        }));
        return command;
    }

    private static void Write(IEnumerable<StatementDocument> documents, Stream stream)
    {
        ArrayBufferWriter<byte> line = new();
        foreach (StatementDocument document in documents)
        {
            line.ResetWrittenCount();
            StatementJsonLines.Write(line, document);
            stream.Write(line.WrittenSpan);
        }
    }
}
