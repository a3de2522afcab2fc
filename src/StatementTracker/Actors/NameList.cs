namespace StatementTracker.Actors;

/// <summary>Walks over the names of a table's field, which stand between semicolons, without asterisks and without making strings.</summary>
internal ref struct NameList(ReadOnlySpan<char> field)
{
    private ReadOnlySpan<char> _rest = field;

    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Whether the current name is a common word as well: no actor where it stands in running text.</summary>
    public bool IsCommonWord { get; private set; }

    public readonly NameList GetEnumerator() => this;

    /// <summary>The names as strings, asterisks included.</summary>
    public static IEnumerable<string> Split(string field) => field.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public bool MoveNext()
    {
        while (!_rest.IsEmpty)
        {
            int end = _rest.IndexOf(';');
            Current = (end < 0 ? _rest : _rest[..end]).Trim(' ');
            IsCommonWord = Current.StartsWith('*');
            Current = Current.TrimStart('*');
            _rest = end < 0 ? default : _rest[(end + 1)..];
            if (!Current.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
