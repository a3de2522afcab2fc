using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>Finds personal names in a script without capitals: by a given name, or by words that no list has where a name is expected.</summary>
internal sealed class ArabicNames(ArticleText article)
{
    /// <summary>Words of a name at most.</summary>
    private const int MaxWords = 5;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>The name inside a segment; empty if there is none.</summary>
    public TokenRange Find(TokenRange segment)
    {
        TokenRange name = AtGivenName(segment);
        name = name.IsEmpty ? BehindDefiniteNoun(segment) : name;
        return name.IsEmpty ? BehindTitle(segment) : name;
    }

    /// <summary>From the first given name on; an unknown word in front of it belongs to the name.</summary>
    private TokenRange AtGivenName(TokenRange segment)
    {
        for (int i = segment.First; i < segment.End; i++)
        {
            if (Tokens[i].Is(WordClasses.GivenName) && !Tokens[i].Has(Clitics.Article | Clitics.Preposition) && !Tokens[i].Is(WordClasses.SpeakerHead | WordClasses.Preposition))
            {
                return new TokenRange(i > segment.First && IsUnknownName(i - 1) ? i - 1 : i, NameEnd(i, segment.End));
            }
        }

        return default;
    }

    /// <summary>المغنية فلانة الفلانية: behind a definite noun an indefinite word is a name in apposition.</summary>
    private TokenRange BehindDefiniteNoun(TokenRange segment)
    {
        int first = segment.First + 1;
        return Tokens[segment.First].Has(Clitics.Article) && segment.Count is >= 3 and <= 5 && IsNameWord(first)
            ? new TokenRange(first, NameEnd(first, segment.End)) : default;
    }

    /// <summary>رئيس الوزراء فلان الفلاني: behind a title and its definite complement, two to four unknown words close the phrase.</summary>
    private TokenRange BehindTitle(TokenRange segment)
    {
        bool title = Tokens[segment.First].Is(WordClasses.SpeakerHead) && Tokens[segment.First].Has(Clitics.Article);
        for (int i = Math.Max(segment.First + 1, segment.End - 4); i < segment.End - 1; i++)
        {
            if (IsUnknownName(i) && Tokens[i - 1].Kind == TokenKind.Word
                && (title || Tokens[i - 1].Has(Clitics.Article | Clitics.Preposition)) && NameEnd(i, segment.End) == segment.End)
            {
                return new TokenRange(i, segment.End);
            }
        }

        return default;
    }

    private bool IsUnknownName(int i) => Tokens[i].Word == Word.Unknown && IsNameWord(i);

    private bool IsNameWord(int i) =>
        Tokens[i].Kind == TokenKind.Word && !Tokens[i].Has(Clitics.Article | Clitics.Preposition | Clitics.Pronoun) && !Tokens[i].Is(WordClasses.Preposition | WordClasses.SpeakerHead | WordClasses.Determiner | WordClasses.Adverb | WordClasses.Relative);

    /// <summary>A name goes on over given names and unknown words; a known word ends it, unless it is the surname behind one given name (صالح القاضي).</summary>
    private int NameEnd(int first, int limit)
    {
        int end = first + 1;
        while (end < limit && end < first + MaxWords && GoesOn(end, end == first + 1))
        {
            end++;
        }

        return end;
    }

    private bool GoesOn(int i, bool second) =>
        Tokens[i].Kind == TokenKind.Word && !Tokens[i].Is(WordClasses.Preposition) && !Tokens[i].Has(Clitics.Preposition)
        && (Tokens[i].Word == Word.Unknown || Tokens[i].Is(WordClasses.GivenName) || second && Tokens[i].Has(Clitics.Article));
}
