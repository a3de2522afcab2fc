namespace StatementTracker;

/// <summary>A classifier of one's own for one of the <see cref="StatementDecision"/>s.</summary>
/// <remarks>Must be thread-safe: the articles of a pipeline are read several at a time.</remarks>
/// <example>
/// <code>
/// sealed class Questions : IStatementClassifier
/// {
///     public StatementLabel? Classify(Statement statement, Speaker? speaker) =&gt;
///         statement.Content.Text.EndsWith('?') ? new StatementLabel("question", 1) : null;
/// }
/// // StatementPipeline.CreateBuilder().UseClassifier(StatementDecision.Act, new Questions())
/// </code>
/// </example>
public interface IStatementClassifier
{
    /// <summary>Labels a statement.</summary>
    /// <param name="statement">The statement with the labels that the model gave it.</param>
    /// <param name="speaker">The speaker whose kind is asked for, one of the statement's; null for every other decision.</param>
    /// <returns>The label; null to keep the model's. What is thrown here, and an unknown label, ends the reading of the article.</returns>
    public StatementLabel? Classify(Statement statement, Speaker? speaker);
}
