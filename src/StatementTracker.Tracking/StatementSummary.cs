namespace StatementTracker.Tracking;

/// <summary>What is kept of a statement when its article is let go: enough to show it, and to find it again.</summary>
/// <param name="ArticleId">The id of its article; see <see cref="StatementLog.Find"/>.</param>
/// <param name="StatementId">Its id in the document.</param>
/// <param name="Published">When the article appeared; null if unknown.</param>
/// <param name="Outlet">Who published it; null if unknown.</param>
/// <param name="Speakers">The names of the speakers; empty if unknown.</param>
/// <param name="Type">How much of it is quoted.</param>
/// <param name="Act">What the speakers do by saying it.</param>
/// <param name="Text">The content, untouched.</param>
public sealed record StatementSummary(
    string ArticleId,
    string StatementId,
    DateTimeOffset? Published,
    string? Outlet,
    IReadOnlyList<string> Speakers,
    StatementType Type,
    SpeechAct Act,
    string Text)
{
    internal static StatementSummary Of(Statement statement) => new(
        statement.Article.Id, statement.Id, statement.Article.Published, statement.Article.Outlet,
        [.. statement.Speakers.Select(speaker => speaker.Name)], statement.Type, statement.Act, statement.Content.Text);
}
