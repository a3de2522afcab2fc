using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>The tones of an article's words, each looked up once. Not thread-safe.</summary>
internal sealed class ToneReader(ArticleText article)
{
    /// <summary>Longer words have no tone.</summary>
    private const int MaxLetters = 40;

    /// <summary>Marks a word that has been looked up; no word both is that and takes tones away.</summary>
    private const Tones Known = Tones.Stop;

    private readonly Tones[] _tones = new Tones[article.Tokens.Length];

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    public Tones Of(int token)
    {
        if ((_tones[token] & Known) == 0)
        {
            _tones[token] = Known | (Tokens[token].Kind == TokenKind.Word ? OfWord(token) | OfExpressions(token) : Tones.None);
        }

        return _tones[token] & ~Known;
    }

    /// <summary>What the word means, or the rest of it behind a conjunction, a preposition and the article.</summary>
    private Tones OfWord(int token)
    {
        Span<char> folded = stackalloc char[MaxLetters];
        int count = Normalizer.Fold(article.Characters(token), folded, default);
        if (count <= 0)
        {
            return Tones.None;
        }

        ReadOnlySpan<char> letters = folded[..count];
        Tones tones = article.Rules.Tones.Of(letters);
        while (tones == Tones.None && Proclitic(letters) is > 0 and var length)
        {
            letters = letters[length..];
            tones = article.Rules.Tones.Of(letters);
        }

        return tones;
    }

    private static int Proclitic(ReadOnlySpan<char> letters) =>
        letters.Length < 4 ? 0 : letters.StartsWith("ال") || letters.StartsWith("لل") ? 2 : letters[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' or 'س' ? 1 : 0;

    private Tones OfExpressions(int token)
    {
        ulong second = FormAt(token + 1), third = FormAt(token + 2);
        WordAnalysis first = Tokens[token].Analysis;
        Tones whole = article.Rules.Tones.Of(first.Form, second, third);
        return first.Stem == first.Form ? whole : whole | article.Rules.Tones.Of(first.Stem, second, third);
    }

    private ulong FormAt(int token) => token < Tokens.Length ? Tokens[token].Analysis.Form : 0;
}
