namespace StatementTracker.Queries;

/// <summary>One condition of a query: it can be asked of a statement, and read by a source that has indexes. Immutable, thread-safe.</summary>
internal abstract record StatementCondition
{
    public abstract bool Holds(Statement statement);
}
