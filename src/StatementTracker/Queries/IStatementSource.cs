namespace StatementTracker.Queries;

/// <summary>Where the statements of a query come from.</summary>
internal interface IStatementSource
{
    /// <summary>The statements that fulfil the plan, as a stream, in the plan's order; reads anew at each enumeration.</summary>
    public IEnumerable<Statement> Read(StatementPlan plan);
}
