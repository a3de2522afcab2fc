namespace StatementTracker.Languages;

/// <summary>An expression of two or more words that is one thing (<c>according to</c>, <c>على حد قوله</c>, <c>press conference</c>).</summary>
/// <param name="Length">Number of tokens it covers.</param>
/// <param name="Word">What it is, as if it were one word.</param>
internal readonly record struct Phrase(int Length, Word Word);
