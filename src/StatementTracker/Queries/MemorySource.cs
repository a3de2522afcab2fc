namespace StatementTracker.Queries;

/// <summary>Statements in memory.</summary>
internal sealed class MemorySource(IEnumerable<Statement> statements) : IStatementSource
{
    public IEnumerable<Statement> Read(StatementPlan plan) =>
        plan == StatementPlan.All ? statements : plan.Page(InOrder(plan.Conditions.IsEmpty ? statements : statements.Where(plan.Holds), plan.Order));

    // The sorts of LINQ are stable: equal statements keep the order they came in.
    private static IEnumerable<Statement> InOrder(IEnumerable<Statement> found, StatementOrder order) => order switch
    {
        StatementOrder.Oldest => found.OrderBy(statement => statement.Article.Published is null).ThenBy(statement => statement.Article.Published),
        StatementOrder.Newest => found.OrderByDescending(statement => statement.Article.Published),
        StatementOrder.Surest => found.OrderByDescending(statement => statement.Confidence),
        _ => found,
    };
}
