using System.Runtime.InteropServices;
using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Stances;

/// <summary>Finds where a text mentions a name: all of its words, or as many as the text has (a surname).</summary>
internal static class MentionFinder
{
    /// <summary>Words of a name that count.</summary>
    private const int MaxWords = 8;

    /// <summary>Letters that two forms of a word share at least, and by how many they differ at most (Republicans, Republican).</summary>
    private const int SharedLetters = 4, MoreLetters = 2;

    private const WordClasses Little = WordClasses.Determiner | WordClasses.Preposition | WordClasses.Conjunction;

    /// <summary>The mention with most words of the name, of several the one nearest to other tokens, which it does not overlap; empty if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name as it was written elsewhere.</param>
    /// <param name="near">The other tokens; empty: the first mention is taken.</param>
    public static TokenRange Find(ArticleText text, string name, TokenRange near = default) => FindWithin(text, new TokenRange(0, text.Tokens.Length), name, near);

    /// <summary>The same in a part of the text.</summary>
    public static TokenRange FindWithin(ArticleText text, TokenRange part, string name, TokenRange near = default)
    {
        Span<Token> words = WordsOf(name, text.Rules);
        TokenRange best = default;
        for (int i = part.First; i < part.End; i++)
        {
            int end = i;
            while (end < part.End && Matches(text, end, name, words))
            {
                end++;
            }

            var found = new TokenRange(i, end);
            best = !found.IsEmpty && !found.Overlaps(near) && IsBetter(found, best, near) ? found : best;
            i = Math.Max(i, end - 1);
        }

        return best;
    }

    private static bool IsBetter(TokenRange found, TokenRange best, TokenRange near) => found.Count > best.Count
        || (found.Count == best.Count && !near.IsEmpty && Distance(found, near) < Distance(best, near));

    private static int Distance(TokenRange a, TokenRange b) => a.First < b.First ? b.First - a.End : a.First - b.End;

    private static Span<Token> WordsOf(string name, LanguageRules rules)
    {
        using ArticleText read = ArticleText.Read(name, rules);
        var words = new List<Token>();
        foreach (Token token in read.Tokens)
        {
            if (IsWord(token) && !token.Is(Little))
            {
                words.Add(token);
            }
        }

        return CollectionsMarshal.AsSpan(words)[..Math.Min(words.Count, MaxWords)];
    }

    private static bool Matches(ArticleText text, int token, string name, ReadOnlySpan<Token> words)
    {
        Token there = text.Tokens[token];
        foreach (Token word in words)
        {
            if (IsWord(there) && (there.Analysis.Stem == word.Analysis.Stem || (there.Latin && IsForm(text.Characters(token), name.AsSpan(word.Start, word.End - word.Start)))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWord(Token token) => token.Kind is TokenKind.Word or TokenKind.Number;

    private static bool IsForm(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        ReadOnlySpan<char> shorter = a.Length < b.Length ? a : b, longer = a.Length < b.Length ? b : a;
        return shorter.Length >= SharedLetters && longer.Length - shorter.Length <= MoreLetters && longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase);
    }
}
