namespace StatementTracker.ML.Corpora.Writing;

/// <summary>Gives each article of a folder a file name of its own.</summary>
internal sealed class FileNames
{
    private const int LongestName = 80;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name without ending, made of the id: letters, digits, <c>-</c>, <c>_</c> and inner <c>.</c> stay.</summary>
    public string For(string id)
    {
        string name = string.Concat(id.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '_')).Trim('.');
        name = name.Length == 0 ? "article" : name[..Math.Min(name.Length, LongestName)];
        string free = name;
        for (int number = 2; !_taken.Add(free); number++)
        {
            free = $"{name}-{number}";
        }

        return free;
    }
}
