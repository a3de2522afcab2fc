using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>Tells the type of a noun phrase, which decides how it is resolved.</summary>
internal sealed class PhraseTypes(ArticleText article)
{
    /// <summary>The longest single word that is taken for an office, in code units.</summary>
    private const int MaxOfficeLength = 6;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>The type of a phrase.</summary>
    /// <param name="range">The whole phrase.</param>
    /// <param name="core">Its first segment, without the determiner.</param>
    /// <param name="person">Whether it holds the name of a person.</param>
    public PhraseType Of(TokenRange range, TokenRange core, bool person)
    {
        if (range.Count == 1 && Tokens[core.First].Is(WordClasses.Pronoun))
        {
            return PhraseType.Pronoun;
        }

        if (IsBothParties(range, core))
        {
            return PhraseType.BothParties;
        }

        return person ? PhraseType.Name : OfNameless(range, core);
    }

    private PhraseType OfNameless(TokenRange range, TokenRange core)
    {
        bool capital = HasCapital(core);
        if (!capital && IsDocument(core))
        {
            return PhraseType.Document;
        }

        if (!capital && IsDescription(range, core) || !Tokens[core.First].Latin && IsPersonTitle(core))
        {
            return PhraseType.Definite;
        }

        return IsIndefinite(range, core, capital) ? PhraseType.Indefinite : PhraseType.Name;
    }

    private bool IsBothParties(TokenRange range, TokenRange core) =>
        HeadWord(core).Is(WordClasses.BothParties) || Tokens[range.First].Phrase.Word?.Is(WordClasses.BothParties) == true;

    private bool IsDocument(TokenRange core) => HeadWord(core).Is(WordClasses.Document) && (core.Count <= 2 || AllDefinite(core));

    /// <summary>The expression that opens the phrase, or its first word.</summary>
    private Word HeadWord(TokenRange core) => Tokens[core.First].Phrase.Length > 1 ? Tokens[core.First].Phrase.Word : Tokens[core.First].Word;

    /// <summary>البيان الروسي الأخير: a noun and its adjectives, nothing that names an issuer. Called with three tokens or more.</summary>
    private bool AllDefinite(TokenRange core)
    {
        for (int i = core.First; i < core.End; i++)
        {
            if (!Tokens[i].Has(Clitics.Article))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>the company, المنظمة الدولية: a definite noun of its own, neither a fixed expression nor what stands for somebody by itself.</summary>
    private bool IsDescription(TokenRange range, TokenRange core)
    {
        ref readonly Token head = ref Tokens[core.First];
        bool definite = range.First < core.First && IsDefiniteArticle(range.First) || head.Has(Clitics.Article);
        return definite && core.Count <= 3 && head.Kind == TokenKind.Word && head.Phrase.Length <= 1 && !head.Is(WordClasses.Metonym | WordClasses.NewsMedia);
    }

    private bool IsDefiniteArticle(int i) => article.Characters(i).Equals("the", StringComparison.OrdinalIgnoreCase);

    /// <summary>وزير الدفاع التركي, رئيس الوزراء: an office with a definite complement describes a person.</summary>
    private bool IsPersonTitle(TokenRange core)
    {
        ref readonly Token head = ref Tokens[core.First];
        return core.Count is >= 2 and <= 5 && head.Is(WordClasses.SpeakerHead)
            && (head.Word.Form & WordForm.Singular) != 0 && (head.Word.Form & WordForm.Feminine) == 0
            && head.Word.Kind is SpeakerKind.Government or SpeakerKind.Military && Tokens[core.First + 1].Has(Clitics.Article) && IsOffice(core.First);
    }

    /// <summary>
    /// Whether a head is an office rather than a body. No data tells them apart yet: a fixed expression with a kind, a title that inherits, or a short
    /// word (وزير, رئيس, محافظ; bodies such as حكومة in the masculine are few).
    /// </summary>
    private bool IsOffice(int i) => Tokens[i].Phrase.Length > 1 && Tokens[i].Phrase.Word.Kind is not null || Tokens[i].Word.InheritsKind || article.Characters(i).Length <= MaxOfficeLength;

    private bool HasCapital(TokenRange core)
    {
        for (int i = core.First; i < core.End; i++)
        {
            if (Tokens[i].Capitalized && (i > core.First || NamesByCapital(core)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the capital of the first word tells a name: of a role or a determiner only where it stands alone inside a sentence.</summary>
    private bool NamesByCapital(TokenRange core)
    {
        ref readonly Token head = ref Tokens[core.First];
        return !head.Is(WordClasses.SpeakerHead | WordClasses.Determiner)
            || core.Count == 1 && !head.StartsParagraph && article.Sentences[head.Sentence].First != core.First;
    }

    private bool IsIndefinite(TokenRange range, TokenRange core, bool capital)
    {
        ref readonly Token head = ref Tokens[core.First];
        return head.Latin ? !capital && range.First <= core.First : head.Is(WordClasses.SpeakerHead) && head.Word.Kind == SpeakerKind.Unnamed && !head.Has(Clitics.Article);
    }
}
