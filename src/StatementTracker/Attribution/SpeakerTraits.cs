using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>What the words of a noun phrase tell of the actor: its kind, its grammatical form, the institution it speaks for.</summary>
internal sealed class SpeakerTraits(ArticleText article)
{
    private const WordForm Gender = WordForm.Masculine | WordForm.Feminine;
    private const WordForm Number = WordForm.Singular | WordForm.Dual | WordForm.Plural;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>
    /// The kind of the first word that has one, of a later word where that is only "unnamed". A person's name without any makes a person,
    /// unless a title inherits its kind from an institution (spokesman); null if nothing tells.
    /// </summary>
    public SpeakerKind? KindOf(TokenRange range, bool person)
    {
        SpeakerKind? first = null;
        bool inherits = false;
        for (int i = range.First; i < range.End; i++)
        {
            Word word = WordAt(i);
            inherits |= word.InheritsKind;
            SpeakerKind? kind = word.InheritsKind ? null : word.Kind;
            first ??= kind;
            if (kind is not (null or SpeakerKind.Unnamed))
            {
                return first == SpeakerKind.Unnamed ? kind : first;
            }
        }

        return first ?? (person && !inherits ? SpeakerKind.Person : null);
    }

    /// <summary>Gender and number: of the given name, else of the head, else what its ending shows.</summary>
    public WordForm FormOf(TokenRange core, TokenRange name)
    {
        if (!name.IsEmpty && Tokens[name.First].Is(WordClasses.GivenName) && (Tokens[name.First].Word.Form & Gender) != 0)
        {
            return Tokens[name.First].Word.Form & (Gender | WordForm.Singular);
        }

        ref readonly Token head = ref Tokens[core.First];
        WordForm form = head.Word.Form & (Gender | Number);
        return form != WordForm.None || head.Latin ? form : FormOfEnding(core.First);
    }

    /// <summary>المتحدث باسم الوزارة فلان: what stands between the title and the name; empty unless a spokesperson's title opens the phrase.</summary>
    public TokenRange InstitutionOf(TokenRange core, TokenRange name)
    {
        if (!Tokens[core.First].Word.InheritsKind)
        {
            return default;
        }

        int first = core.First + 1, end = name.IsEmpty || name.First < core.First ? core.End : name.First;
        while (first < end && IsLink(Tokens[first]))
        {
            first++;
        }

        return end > first ? new TokenRange(first, end) : default;
    }

    /// <summary>The expression that begins here if it tells a kind, else the word.</summary>
    private Word WordAt(int i) =>
        Tokens[i].Phrase is { Length: > 1, Word: { } phrase } && (phrase.Kind is not null || phrase.InheritsKind) ? phrase : Tokens[i].Word;

    /// <summary>Ta marbuta marks feminine nouns.</summary>
    private WordForm FormOfEnding(int i) => article.Characters(i)[^1] is 'ة' ? WordForm.Feminine | WordForm.Singular : WordForm.None;

    private static bool IsLink(in Token token) =>
        token.Is(WordClasses.Preposition | WordClasses.Determiner) || token.Has(Clitics.Preposition) && token.Word == Word.Unknown;
}
