using System.Collections;

namespace StatementTracker;

/// <summary>Statements to narrow down. Deferred and immutable: each call returns a new query over the same statements.</summary>
public sealed class StatementQuery : IEnumerable<Statement>
{
    private readonly IEnumerable<Statement> _statements;

    internal StatementQuery(IEnumerable<Statement> statements) => _statements = statements;

    /// <inheritdoc/>
    public IEnumerator<Statement> GetEnumerator() => _statements.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
