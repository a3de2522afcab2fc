using StatementTracker.Queries;

namespace StatementTracker.Tracking;

/// <summary>Puts hand-coded stances into documents before they are added to a log. Immutable, thread-safe.</summary>
public sealed class StanceCoding
{
    private readonly ILookup<string, (WordSearch Quote, StanceToward Stance)> _codes;

    /// <summary>Takes the codes of all articles.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> is null.</exception>
    /// <exception cref="ArgumentException">A quote has no word.</exception>
    public StanceCoding(IEnumerable<StanceCode> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        _codes = codes.ToLookup(code => code.ArticleId, code => (new WordSearch($"\"{code.Quote}\"", nameof(codes)), code.Stance), StringComparer.Ordinal);
    }

    /// <summary>
    /// The document with the stances of the codes that are found in it, and no others: what is coded by hand is coded whole, and a model's opinion beside it
    /// would be counted twice. A code that is not found says nothing.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public StatementDocument Apply(StatementDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        (WordSearch Quote, StanceToward Stance)[] codes = [.. _codes[document.Article.Id]];
        return new StatementDocument(document.Article, document.Language, [.. document.Statements.Select(statement => Apply(statement, codes))], document.Registry, document.Actors);
    }

    private static Statement Apply(Statement s, (WordSearch Quote, StanceToward Stance)[] codes) =>
        s.With([.. codes.Where(code => code.Quote.Matches(s.Content.Text)).Select(code => code.Stance)]);
}
