namespace StatementTracker.Tracking;

/// <summary>A stance that a person has read in an article: hand coding, where no model is trained or one is to be corrected.</summary>
/// <param name="ArticleId">The id of the article.</param>
/// <param name="Quote">Successive words of the content of the statement; it is found by them, whatever its number is.</param>
/// <param name="Stance">The stance.</param>
public sealed record StanceCode(string ArticleId, string Quote, StanceToward Stance);
