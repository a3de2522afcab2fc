using System.Text.Json;
using StatementTracker.ML.Corpora;
using StatementTracker.ML.Corpora.Json;

namespace StatementTracker.ML.Evaluation;

/// <summary>Predictions in JSON Lines, as <c>statements detect</c> writes them: <c>{"id","statements":[…]}</c> a line, offsets in UTF-16.</summary>
public static class Predictions
{
    /// <summary>Reads all of a file into memory, by the id of the article; of two lines with one id the later counts.</summary>
    /// <param name="file">The file.</param>
    /// <param name="onFault">Called for everything that is wrong; reading goes on behind it. Null: the first fault is thrown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="CorpusException">Something is wrong, and <paramref name="onFault"/> is null.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<AnnotatedStatement>> Read(string file, Action<CorpusException>? onFault = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        FaultLog faults = new(file, onFault);
        Dictionary<string, IReadOnlyList<AnnotatedStatement>> predictions = new(StringComparer.Ordinal);
        using GuardedReading<Document> documents = new(() => Documents(file, faults), faults);
        while (documents.MoveNext())
        {
            if (StatementLimits.Hold(documents.Current.Id, documents.Current.Statements, documents.Current.Line, faults))
            {
                predictions[documents.Current.Id] = documents.Current.Statements;
            }
        }

        return predictions;
    }

    private static IEnumerable<Document> Documents(string file, FaultLog faults)
    {
        using FileStream stream = File.OpenRead(file);
        foreach (Document document in JsonLine.Read(stream, faults, (json, line) => Read(json, line, faults)))
        {
            yield return document;
        }
    }

    private static Document Read(JsonElement json, long line, FaultLog faults)
    {
        string id = json.Text("id") ?? throw new FormatException("\"id\" is missing. Predictions are paired with gold by it.");
        JsonElement statements = json.Field("statements") is { ValueKind: JsonValueKind.Array } array ? array
            : throw new FormatException("\"statements\" is missing. Write predictions with 'statements detect --format jsonl'.");
        JsonStatement reader = new(faults, line, offset => offset, length: null);
        return new Document(id, line, [.. statements.EnumerateArray().Select((item, index) => reader.Read(item, index)).OfType<AnnotatedStatement>()]);
    }

    private sealed record Document(string Id, long Line, IReadOnlyList<AnnotatedStatement> Statements);
}
