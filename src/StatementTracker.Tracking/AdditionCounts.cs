namespace StatementTracker.Tracking;

/// <summary>What became of documents that were added together; see <see cref="Addition"/>.</summary>
/// <param name="Added">New articles.</param>
/// <param name="Replaced">Articles with new statements or a new text.</param>
/// <param name="Unchanged">Articles that were there as they are.</param>
/// <param name="Duplicates">Articles that were there under another id.</param>
public readonly record struct AdditionCounts(int Added, int Replaced, int Unchanged, int Duplicates)
{
    /// <summary>All of them.</summary>
    public int Total => Added + Replaced + Unchanged + Duplicates;

    internal AdditionCounts With(Addition addition) => addition switch
    {
        Addition.Added => this with { Added = Added + 1 },
        Addition.Replaced => this with { Replaced = Replaced + 1 },
        Addition.Unchanged => this with { Unchanged = Unchanged + 1 },
        _ => this with { Duplicates = Duplicates + 1 },
    };
}
