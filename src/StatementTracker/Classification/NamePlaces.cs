using StatementTracker.Attribution;
using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>Finds what stands around a name wherever the article gives it: titles in front, appositions and relative clauses behind.</summary>
internal sealed class NamePlaces(ArticleText article)
{
    /// <summary>Places of a name that count, the first ones.</summary>
    private const int MaxPlaces = 6;

    private const int WordsInFront = 9, WordsBehind = 14, WordsOfPreposition = 6;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>The phrases, each with where it stands; none for an actor without a name in the article.</summary>
    public IEnumerable<(TokenRange Phrase, PhrasePlace Place)> Around(Referent actor)
    {
        if (!actor.IsNamed || actor.NameTokens.IsEmpty)
        {
            yield break;
        }

        int last = LastWord(actor.NameTokens), places = 0;
        for (int i = article.Stems.First(Tokens[last].Analysis.Stem); i >= 0 && places < MaxPlaces; i = article.Stems.Next(i))
        {
            if (!IsName(actor, last, i))
            {
                continue;
            }

            places++;
            TokenRange front = Front(StartOf(actor.NameTokens, last, i));
            yield return (front, PhrasePlace.InFront);
            yield return Behind(i + 1);
        }
    }

    private int LastWord(TokenRange name)
    {
        int last = name.End - 1;
        while (last > name.First && (Tokens[last].Kind != TokenKind.Word || article.Characters(last) is "'s" or "’s"))
        {
            last--;
        }

        return last;
    }

    /// <summary>The last word of a person's name means the person; an institution's has its neighbour with it.</summary>
    private bool IsName(Referent actor, int last, int at) =>
        actor.IsPerson || last == actor.NameTokens.First || (at > 0 && IsSame(at - 1, last - 1));

    private bool IsSame(int one, int other) => Tokens[one].Analysis.Stem == Tokens[other].Analysis.Stem;

    private int StartOf(TokenRange name, int last, int at)
    {
        for (; at > 0 && last > name.First && IsSame(at - 1, last - 1); last--)
        {
            at--;
        }

        return at;
    }

    /// <summary>Back to the verb, or to the second mark.</summary>
    private TokenRange Front(int end)
    {
        const WordClasses stops = WordClasses.CueVerb | WordClasses.Auxiliary | WordClasses.Complementizer | WordClasses.Subordinator | WordClasses.Relative;
        int first = end, commas = 0;
        while (first > 0 && first > end - WordsInFront && Tokens[first - 1].Sentence == Tokens[end].Sentence && !Tokens[first - 1].Is(stops)
            && (IsWord(first - 1) || Tokens[first - 1].Kind == TokenKind.Comma && commas++ == 0))
        {
            first--;
        }

        return new TokenRange(first, end);
    }

    private (TokenRange, PhrasePlace) Behind(int at)
    {
        bool parted = at < Tokens.Length && Tokens[at].Kind is TokenKind.Comma or TokenKind.OpenBracket or TokenKind.Dash;
        int first = parted ? at + 1 : at, end = first;
        while (end < Tokens.Length && end < first + WordsBehind && Tokens[end].Sentence == Tokens[at].Sentence && IsWord(end))
        {
            end++;
        }

        return end == first ? default
            : Tokens[first].Is(WordClasses.Relative) || article.Characters(first) is "who" or "which" or "whose" ? (new TokenRange(first + 1, end), PhrasePlace.Clause)
            : parted ? (new TokenRange(first, end), PhrasePlace.Apposition)
            : Tokens[first].Is(WordClasses.Preposition) ? (new TokenRange(first + 1, Math.Min(end, first + 1 + WordsOfPreposition)), PhrasePlace.Preposition) : default;
    }

    private bool IsWord(int token) => Tokens[token].Kind is TokenKind.Word or TokenKind.Number;
}
