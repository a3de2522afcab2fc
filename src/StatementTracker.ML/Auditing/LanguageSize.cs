namespace StatementTracker.ML.Auditing;

/// <summary>How much there is in a language.</summary>
/// <param name="Language">The code of the language.</param>
/// <param name="Articles">Number of articles.</param>
/// <param name="Words">Number of words, split at white space.</param>
/// <param name="Statements">Number of statements, optional ones included.</param>
public sealed record LanguageSize(string Language, int Articles, int Words, int Statements);
