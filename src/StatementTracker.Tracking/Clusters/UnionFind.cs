namespace StatementTracker.Tracking.Clusters;

/// <summary>Sets that grow together.</summary>
internal sealed class UnionFind(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The number of the set that an item is in.</summary>
    public int Find(int item)
    {
        while (_parents[item] != item)
        {
            item = _parents[item] = _parents[_parents[item]];
        }

        return item;
    }

    public void Union(int one, int other) => _parents[Find(one)] = Find(other);
}
