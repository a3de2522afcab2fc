using System.Collections.Immutable;

namespace StatementTracker.Queries;

/// <summary>What a query asks of its source. Immutable, thread-safe.</summary>
/// <param name="Conditions">All must hold.</param>
/// <param name="Order">The order of the answer.</param>
/// <param name="Skipped">Statements left out at the beginning.</param>
/// <param name="Limit">Statements at most; null: all.</param>
internal sealed record StatementPlan(
    ImmutableArray<StatementCondition> Conditions, StatementOrder Order = StatementOrder.Given, int Skipped = 0, int? Limit = null)
{
    /// <summary>Everything.</summary>
    public static StatementPlan All { get; } = new([]);

    /// <summary>Whether the plan takes a part of its answer only: what is asked behind that is asked of the part.</summary>
    public bool IsPaged => Skipped > 0 || Limit is not null;

    public bool Holds(Statement statement)
    {
        foreach (StatementCondition condition in Conditions)
        {
            if (!condition.Holds(statement))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The page of an answer that is filtered and in order.</summary>
    public IEnumerable<Statement> Page(IEnumerable<Statement> statements)
    {
        IEnumerable<Statement> rest = Skipped > 0 ? statements.Skip(Skipped) : statements;
        return Limit is { } limit ? rest.Take(limit) : rest;
    }
}
