namespace StatementTracker.Attribution;

/// <summary>Walks over the actors at the end of a list, the last one first, and leaves out those mentioned last outside a window of tokens.</summary>
/// <param name="all">The list, which must not change meanwhile.</param>
/// <param name="most">How many at its end are looked at.</param>
/// <param name="from">The first token of the window.</param>
/// <param name="to">The last one.</param>
internal struct LatestReferents(List<Referent> all, int most, int from, int to)
{
    private readonly int _floor = Math.Max(0, all.Count - most);
    private int _index = all.Count;

    public readonly Referent Current => all[_index];

    public readonly LatestReferents GetEnumerator() => this;

    public bool MoveNext()
    {
        while (--_index >= _floor)
        {
            if (all[_index].LastToken >= from && all[_index].LastToken <= to)
            {
                return true;
            }
        }

        return false;
    }
}
