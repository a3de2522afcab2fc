using StatementTracker.Queries;

namespace StatementTracker;

// The order of the answer and the part of it that is wanted.
public sealed partial class StatementQuery
{
    /// <summary>The same statements in that order; a later order replaces an earlier one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not an order.</exception>
    public StatementQuery OrderBy(StatementOrder order)
    {
        Check(order);
        StatementQuery whole = Unpaged();
        return new(whole._source, _actors, whole._plan with { Order = order });
    }

    /// <summary>Without the first <paramref name="count"/> statements. Conditions behind it are asked of those that remain.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public StatementQuery Skip(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        StatementQuery whole = Unpaged();
        return new(whole._source, _actors, whole._plan with { Skipped = count });
    }

    /// <summary>The first <paramref name="count"/> statements at most. Conditions behind it are asked of those.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public StatementQuery Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new(_source, _actors, _plan with { Limit = Math.Min(count, _plan.Limit ?? count) });
    }
}
