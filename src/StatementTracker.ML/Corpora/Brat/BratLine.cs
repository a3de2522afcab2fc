namespace StatementTracker.ML.Corpora.Brat;

/// <summary>One line of an <c>.ann</c> file, split at tabs.</summary>
internal sealed class BratLine(long number, string[] columns)
{
    private readonly string[] _words = columns.Length > 1 ? columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];

    public long Number => number;

    /// <summary>The first letter, which tells what it is; a blank for an empty line.</summary>
    public char Kind => Id.Length > 0 ? Id[0] : ' ';

    public string Id => columns[0];

    /// <summary>What comes first behind the id: the type of the entity, relation, attribute or note.</summary>
    public string Type => _words.Length > 0 ? _words[0] : "";

    /// <summary>What follows the type.</summary>
    public string[] Values => _words.Length > 0 ? _words[1..] : [];

    /// <summary>Everything that is written <c>name:value</c>.</summary>
    public (string Name, string Value)[] Arguments =>
        [.. _words.Select(word => word.Split(':', 2)).Where(parts => parts.Length == 2).Select(parts => (parts[0], parts[1]))];

    /// <summary>Everything behind the first blank of the second column: the offsets of an entity.</summary>
    public string Offsets => string.Join(' ', Values);

    /// <summary>The third column: the words of an entity, the text of a note.</summary>
    public string Text => columns.Length > 2 ? columns[2] : "";
}
