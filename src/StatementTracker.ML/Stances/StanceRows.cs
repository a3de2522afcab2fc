using StatementTracker.ML.Corpora;
using StatementTracker.ML.Corpora.Json;

namespace StatementTracker.ML.Stances;

/// <summary>Reads rows of text, target and label. Thread-safe.</summary>
public static class StanceRows
{
    /// <summary>Reads the rows of a file.</summary>
    /// <param name="path">
    /// <c>*.csv</c>: comma-separated values (RFC 4180, UTF-8) under a header; any other ending: JSON Lines. Both have <c>text</c>, <c>target</c> and
    /// <c>label</c>, and may have <c>lang</c> (else told from the script) and <c>holder</c>; whatever else they have is left alone. Labels are
    /// favor, against, none or support, oppose, neutral, in any case.
    /// </param>
    /// <param name="onFault">Called for every row that cannot be read, which is left out. Null: the first fault is thrown.</param>
    /// <returns>The rows in the order of the file; each enumeration reads it again.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null (at the call).</exception>
    /// <exception cref="CorpusException">Something is wrong, and <paramref name="onFault"/> is null (while reading).</exception>
    public static IEnumerable<StanceRow> Read(string path, Action<CorpusException>? onFault = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(path, new FaultLog(path, onFault));
    }

    /// <summary>Keeps a share of the texts out of training, to measure with; all rows of one text lie on one side.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="share">Share of the different texts to keep out, above 0 and below 1; at least one text, and not all, where there are two.</param>
    /// <param name="seed">Equal rows and seeds keep out the same.</param>
    /// <returns>Both sides, each in the order of the rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is out of range.</exception>
    public static (IReadOnlyList<StanceRow> Training, IReadOnlyList<StanceRow> Test) HoldOut(IReadOnlyList<StanceRow> rows, double share, int seed)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (share is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "Must be above 0 and below 1.");
        }

        string[] texts = TextOrder.Of(rows, seed);
        HashSet<string> test = [.. texts.Take(Math.Min(texts.Length - 1, Math.Max(1, (int)Math.Round(texts.Length * share))))];
        return ([.. rows.Where(row => !test.Contains(row.Text))], [.. rows.Where(row => test.Contains(row.Text))]);
    }

    private static IEnumerable<StanceRow> Read(string path, FaultLog faults)
    {
        using GuardedReading<StanceRow> rows = new(() => Open(path, faults), faults);
        while (rows.MoveNext())
        {
            yield return rows.Current;
        }
    }

    private static IEnumerable<StanceRow> Open(string path, FaultLog faults)
    {
        using FileStream stream = File.OpenRead(path);
        bool isCsv = Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase);
        foreach (StanceRow row in isCsv ? StanceCsv.Read(stream, faults) : JsonLine.Read(stream, faults, (json, _) => Row(name => json.Text(name))))
        {
            yield return row;
        }
    }

    /// <summary>Makes a row of its fields, each by its name.</summary>
    /// <exception cref="FormatException">A field is missing or wrong.</exception>
    internal static StanceRow Row(Func<string, string?> field)
    {
        string text = Required(field, "text"), target = Required(field, "target").Trim(), label = Required(field, "label");
        return new StanceRow(text, target, StanceLabels.Parse(label), LanguageOf(field("lang"), text)) { Holder = field("holder") is { Length: > 0 } holder ? holder.Trim() : null };
    }

    private static string Required(Func<string, string?> field, string name) => field(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value
        : throw new FormatException($"\"{name}\" is missing or empty. A row needs text, target and label.");

    private static Language LanguageOf(string? code, string text) =>
        string.IsNullOrWhiteSpace(code) ? ArticleLanguage.Tell(text) ?? throw new FormatException("the text has no letters that tell its language. Add \"lang\".")
        : Language.TryParse(code, out Language? language) ? language
        : throw new FormatException($"unknown language \"{code}\". Known are {string.Join(", ", Language.All)}; leave \"lang\" out to have it told from the script.");
}
