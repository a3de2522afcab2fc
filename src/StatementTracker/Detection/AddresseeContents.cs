using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>
/// دعا المجلس السكان إلى …: of two definite noun phrases in front of the preposition the second is the addressee. The first must be
/// complete (no open annexation), and a name and its surname are one phrase.
/// </summary>
internal sealed class AddresseeContents(ArticleText article)
{
    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>Adds the content that begins with the addressee in front of the preposition, if there is one behind the source.</summary>
    public void Add(ContentReadings readings, int preposition)
    {
        int first = readings.Cue.Range.End;
        int last = LastNoun(first, preposition);
        if (last < 0)
        {
            return;
        }

        int start = PhraseStart(first, last);
        if (start > first && IsComplete(first, start) && !Tokens[start - 1].Is(WordClasses.GivenName))
        {
            readings.AddClause(ContentStart.Addressee, start, start);
        }
    }

    /// <summary>The noun that the addressee ends with, or -1 if what stands in front of the preposition is none.</summary>
    private int LastNoun(int first, int preposition)
    {
        int last = preposition - 1;
        if (Tokens[last].Kind is not (TokenKind.Quote or TokenKind.CloseBracket))
        {
            return last > first && (Tokens[last].Has(Clitics.Article) || Tokens[last].Is(WordClasses.Metonym)) ? last : -1;
        }

        // جماعة "أنصار الله" (الحوثيين): back to the noun in front of the marks.
        while (last > first + 1 && !OpensMarksBehind(last))
        {
            last--;
        }

        return last;
    }

    private bool OpensMarksBehind(int i) =>
        Tokens[i].Kind == TokenKind.Word && Tokens[i].Quotation < 0 && Tokens[i + 1].Kind is TokenKind.Quote or TokenKind.OpenBracket;

    /// <summary>Back over adjectives and then over the nouns that are annexed to a definite one.</summary>
    private int PhraseStart(int first, int last)
    {
        int start = last;
        while (start > first + 1 && Tokens[start].Has(Clitics.Article) && IsAdjective(start))
        {
            start--;
        }

        while (start > first + 1 && IsAnnexed(start))
        {
            start--;
        }

        return start;
    }

    /// <summary>A definite relational adjective (السياسي, العالمية) belongs to the noun in front of it.</summary>
    private bool IsAdjective(int i)
    {
        ReadOnlySpan<char> word = article.Characters(i);
        return word.EndsWith("ي", StringComparison.Ordinal) || word.EndsWith("ية", StringComparison.Ordinal)
            || word.EndsWith("يين", StringComparison.Ordinal) || word.EndsWith("ى", StringComparison.Ordinal);
    }

    /// <summary>Whether a definite noun completes the indefinite one in front of it.</summary>
    private bool IsAnnexed(int i)
    {
        ref readonly Token before = ref Tokens[i - 1];
        return Tokens[i].Kind == TokenKind.Word && Tokens[i].Has(Clitics.Article)
            && before.Kind == TokenKind.Word && !before.Has(Clitics.Article)
            && !before.Is(WordClasses.GivenName | WordClasses.Preposition) && before.Word != Word.Unknown;
    }

    /// <summary>Whether the source between the cue and the addressee is a phrase that nothing need follow.</summary>
    private bool IsComplete(int first, int start)
    {
        ref readonly Token before = ref Tokens[start - 1];
        return HasGivenName(first, start - 1)
            || start - 1 == first && before.Word == Word.Unknown
            || before.Has(Clitics.Article | Clitics.Pronoun)
            || before.Is(WordClasses.Metonym)
            || before.Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.CloseBracket;
    }

    private bool HasGivenName(int from, int to)
    {
        for (int k = from; k < to; k++)
        {
            if (Tokens[k].Is(WordClasses.GivenName) && !Tokens[k].Is(WordClasses.Preposition | WordClasses.SpeakerHead))
            {
                return true;
            }
        }

        return false;
    }
}
