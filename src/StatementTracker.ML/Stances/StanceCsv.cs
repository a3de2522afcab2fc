using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using StatementTracker.Formats;
using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Stances;

/// <summary>Reads rows of comma-separated values under a header.</summary>
internal static class StanceCsv
{
    private const string Malformed =
        "not comma-separated values: a quotation mark or a field has no end. Put fields with commas, quotation marks or line ends in quotation marks, and double those inside.";

    public static IEnumerable<StanceRow> Read(Stream stream, FaultLog faults)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            MaxFieldSize = ArticleJsonLines.DefaultMaxLineLength,
            PrepareHeaderForMatch = header => header.Header.Trim().ToLowerInvariant(),
            MissingFieldFound = null,
        });
        if (!Guarded(() => csv.Read() && csv.ReadHeader(), csv, faults))
        {
            yield break;
        }

        CheckHeader(csv.HeaderRecord!);
        while (Guarded(csv.Read, csv, faults))
        {
            if (RowOf(csv, faults) is { } row)
            {
                yield return row;
            }
        }
    }

    private static void CheckHeader(string[] header)
    {
        string[] names = [.. header.Select(name => name.Trim())];
        if (Array.Find(["text", "target", "label"], name => !names.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } missing)
        {
            throw new FormatException($"its header has no column \"{missing}\". The first line must name the columns: text, target, label and, if there are any, lang and holder.");
        }
    }

    private static StanceRow? RowOf(CsvReader csv, FaultLog faults)
    {
        try
        {
            return StanceRows.Row(csv.GetField);
        }
        catch (Exception fault) when (fault is FormatException or CsvHelperException)
        {
            faults.Report(csv.Parser.RawRow, fault is FormatException ? fault.Message : Malformed, fault);
            return null;
        }
    }

    /// <summary>Reads on; what is no such file any more ends it with one fault.</summary>
    private static bool Guarded(Func<bool> read, CsvReader csv, FaultLog faults)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is CsvHelperException or DecoderFallbackException)
        {
            faults.Report(csv.Parser.RawRow, fault is DecoderFallbackException ? "not UTF-8. Save the file as UTF-8." : Malformed, fault);
            return false;
        }
    }
}
