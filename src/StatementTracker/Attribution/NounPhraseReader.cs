using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>Reads a noun phrase: is it a name, a description or a pronoun, where is the name proper, what kind of actor is it.</summary>
internal sealed class NounPhraseReader(ArticleText article)
{
    private Token[] Tokens => article.Tokens;

    public NounPhrase Read(TokenRange range)
    {
        TokenRange core = FirstSegment(range);
        while (core.Count > 1 && Tokens[core.First].Is(WordClasses.Determiner) && !IsPossessive(core.First) && !Tokens[core.First].Has(Clitics.Article) && Tokens[core.First].Latin)
        {
            core = new TokenRange(core.First + 1, core.End);
        }

        Token head = Tokens[core.First];
        TokenRange name = PersonName(core, range);
        bool person = !name.IsEmpty;
        PhraseType type = TypeOf(range, core, head, person);
        var phrase = new NounPhrase(type, range, person ? name : core)
        {
            IsPerson = person || type == PhraseType.Pronoun && (head.Word.Form & WordForm.Plural) == 0,
            Kind = KindOf(range, person),
            Form = FormOf(core, head, name),
            Institution = person || IsSpokesperson(core) ? InstitutionOf(core, name) : default,
        };
        AddHeads(range, phrase);
        return phrase;
    }

    private bool IsPossessive(int i) => Tokens[i].Is(WordClasses.Pronoun);

    /// <summary>The phrase up to its first comma, bracket or dash.</summary>
    private TokenRange FirstSegment(TokenRange range)
    {
        for (int i = range.First + 1; i < range.End; i++)
        {
            if (Tokens[i].Kind is TokenKind.Comma or TokenKind.OpenBracket or TokenKind.Dash)
            {
                return new TokenRange(range.First, i);
            }
        }

        return range;
    }

    private PhraseType TypeOf(TokenRange range, TokenRange core, in Token head, bool person)
    {
        if (range.Count == 1 && head.Is(WordClasses.Pronoun))
        {
            return PhraseType.Pronoun;
        }

        Word headWord = head.Phrase.Length > 1 ? head.Phrase.Word : head.Word;
        if (headWord.Is(WordClasses.BothParties) || Tokens[range.First].Phrase.Word?.Is(WordClasses.BothParties) == true)
        {
            return PhraseType.BothParties;
        }

        if (person)
        {
            return PhraseType.Name;
        }

        bool definite = range.First < core.First && IsDefiniteArticle(range.First) || head.Has(Clitics.Article);
        bool capital = HasCapital(core);
        if (headWord.Is(WordClasses.Document) && !capital && (core.Count <= 2 || AllDefinite(core)))
        {
            return PhraseType.Document;
        }

        if (definite && !capital && core.Count <= 3 && head.Kind == TokenKind.Word && !head.Is(WordClasses.Metonym | WordClasses.NewsMedia) && head.Phrase.Length <= 1)
        {
            return PhraseType.Definite;
        }

        if (!head.Latin && IsPersonTitle(core))
        {
            return PhraseType.Definite;
        }

        return IsIndefinite(range, core, head, capital) ? PhraseType.Indefinite : PhraseType.Name;
    }

    /// <summary>وزير الدفاع التركي, رئيس الوزراء: an office with a definite complement describes a person.</summary>
    private bool IsPersonTitle(TokenRange core) =>
        core.Count is >= 2 and <= 5 && Tokens[core.First].Is(WordClasses.SpeakerHead) && (Tokens[core.First].Word.Form & WordForm.Singular) != 0
        && (Tokens[core.First].Word.Form & WordForm.Feminine) == 0 && Tokens[core.First].Word.Kind is SpeakerKind.Government or SpeakerKind.Military && Tokens[core.First + 1].Has(Clitics.Article) && IsOffice(core.First);

    /// <summary>Offices held by a person, told from bodies by the phrase data: a title inherits or has no channel and no plural.</summary>
    private bool IsOffice(int i) => Tokens[i].Phrase.Length > 1 && Tokens[i].Phrase.Word.Kind is not null || Tokens[i].Word.InheritsKind || article.Characters(i).Length <= 6;

    /// <summary>البيان الروسي الأخير: a noun and its adjectives, nothing that names an issuer.</summary>
    private bool AllDefinite(TokenRange core)
    {
        for (int i = core.First; i < core.End; i++)
        {
            if (!Tokens[i].Has(Clitics.Article))
            {
                return Tokens[i].Latin && core.Count <= 2;
            }
        }

        return true;
    }

    private bool IsDefiniteArticle(int i) => article.Characters(i).Equals("the", StringComparison.OrdinalIgnoreCase);

    private bool HasCapital(TokenRange core)
    {
        for (int i = core.First; i < core.End; i++)
        {
            if (Tokens[i].Capitalized && (i > core.First || !Tokens[i].Is(WordClasses.SpeakerHead | WordClasses.Determiner) || core.Count == 1 && !Tokens[i].StartsParagraph && !IsSentenceStart(i)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSentenceStart(int i) => article.Sentences[Tokens[i].Sentence].First == i;

    private static bool IsIndefinite(TokenRange range, TokenRange core, in Token head, bool capital) =>
        head.Latin ? !capital && range.First <= core.First : head.Is(WordClasses.SpeakerHead) && head.Word.Kind == SpeakerKind.Unnamed && !head.Has(Clitics.Article);

    /// <summary>The tokens of a personal name in the first segment, or of one in apposition (the mayor, John Doe); empty if there is none.</summary>
    private TokenRange PersonName(TokenRange core, TokenRange whole)
    {
        TokenRange name = NameIn(core);
        if (name.IsEmpty && core.End < whole.End && (Tokens[core.First].Is(WordClasses.SpeakerHead) || Tokens[core.First].Latin && !Tokens[core.End - 1].Capitalized))
        {
            int next = core.End + 1;
            name = next < whole.End ? NameIn(FirstSegment(new TokenRange(next, whole.End))) : default;
            // An apposition without a given name or a title is more often a place.
            name = !name.IsEmpty && (Tokens[name.First].Is(WordClasses.GivenName) || name.Count > 1) ? name : default;
        }

        return name;
    }

    private TokenRange NameIn(TokenRange segment) => Tokens[segment.First].Latin ? LatinName(segment) : ArabicName(segment);

    private TokenRange LatinName(TokenRange segment)
    {
        int end = segment.End;
        if (end - segment.First > 1 && article.Characters(end - 1) is "'s" or "’s")
        {
            end--;
        }

        int start = end;
        while (start > segment.First && Tokens[start - 1].Kind == TokenKind.Word && (Tokens[start - 1].Capitalized && !IsTitle(start - 1) || IsParticle(start - 1) && start < end))
        {
            start--;
        }

        while (start < end && !Tokens[start].Capitalized)
        {
            start++;
        }

        if (start >= end)
        {
            return default;
        }

        for (int i = start; i < end; i++)
        {
            if (Tokens[i].Is(WordClasses.SpeakerHead | WordClasses.NewsMedia | WordClasses.Metonym | WordClasses.Document) && Tokens[i].Word.Kind is not null || Tokens[i].Phrase.Length > 1 && Tokens[i].Phrase.Word.Kind is not null)
            {
                return default;
            }
        }

        bool titled = start > segment.First && Tokens[start - 1].Is(WordClasses.SpeakerHead);
        bool given = Tokens[start].Is(WordClasses.GivenName);
        bool described = start > segment.First && Tokens[start - 1].Kind == TokenKind.Word && !Tokens[start - 1].Is(WordClasses.Preposition | WordClasses.Determiner | WordClasses.Conjunction);
        return titled || given || end - start is 2 or 3 && (start == segment.First || described) && Tokens[start].Word == Word.Unknown ? new TokenRange(start, end) : default;
    }

    private bool IsTitle(int i) => Tokens[i].Is(WordClasses.SpeakerHead) && !Tokens[i].Is(WordClasses.GivenName);

    private bool IsParticle(int i) => article.Characters(i) is "de" or "van" or "von" or "bin" or "al" or "el" or "la" or "der" or "di" or "da";

    private TokenRange ArabicName(TokenRange segment)
    {
        for (int i = segment.First; i < segment.End; i++)
        {
            if (Tokens[i].Is(WordClasses.GivenName) && !Tokens[i].Has(Clitics.Article | Clitics.Preposition) && !Tokens[i].Is(WordClasses.SpeakerHead | WordClasses.Preposition))
            {
                int first = i > segment.First && Tokens[i - 1].Word == Word.Unknown && IsNameWord(i - 1) ? i - 1 : i;
                return new TokenRange(first, NameEnd(i, segment.End));
            }
        }

        // المغنية فلانة الفلانية: behind a definite noun an indefinite word is a name in apposition.
        if (Tokens[segment.First].Has(Clitics.Article) && segment.Count is >= 3 and <= 5 && IsNameWord(segment.First + 1))
        {
            return new TokenRange(segment.First + 1, NameEnd(segment.First + 1, segment.End));
        }

        // رئيس الوزراء فلان الفلاني: behind a title and its definite complement, two to four unknown words close the phrase.
        for (int i = segment.First + 1; i < segment.End - 1; i++)
        {
            if (segment.End - i is >= 2 and <= 4 && IsNameWord(i) && Tokens[i].Word == Word.Unknown && Tokens[i - 1].Kind == TokenKind.Word
                && (Tokens[i - 1].Has(Clitics.Article | Clitics.Preposition) || Tokens[segment.First].Is(WordClasses.SpeakerHead) && Tokens[segment.First].Has(Clitics.Article)) && NameEnd(i, segment.End) == segment.End)
            {
                return new TokenRange(i, segment.End);
            }
        }

        return default;
    }

    private bool IsNameWord(int i) =>
        Tokens[i].Kind == TokenKind.Word && !Tokens[i].Has(Clitics.Article | Clitics.Preposition | Clitics.Pronoun) && !Tokens[i].Is(WordClasses.Preposition | WordClasses.SpeakerHead | WordClasses.Determiner | WordClasses.Adverb | WordClasses.Relative);

    /// <summary>A name goes on over given names and unknown words; a known word ends it, unless it is the surname behind one given name (صالح القاضي).</summary>
    private int NameEnd(int first, int limit)
    {
        int end = first + 1;
        while (end < limit && end < first + 5 && Tokens[end].Kind == TokenKind.Word && !Tokens[end].Is(WordClasses.Preposition) && !Tokens[end].Has(Clitics.Preposition)
            && (Tokens[end].Word == Word.Unknown || Tokens[end].Is(WordClasses.GivenName) || end == first + 1 && Tokens[end].Has(Clitics.Article)))
        {
            end++;
        }

        return end;
    }

    private SpeakerKind? KindOf(TokenRange range, bool person)
    {
        SpeakerKind? first = null;
        bool inherits = false;
        for (int i = range.First; i < range.End; i++)
        {
            Word word = Tokens[i].Phrase.Length > 1 && Tokens[i].Phrase.Word is { } p && (p.Kind is not null || p.InheritsKind) ? Tokens[i].Phrase.Word : Tokens[i].Word;
            if (word.InheritsKind)
            {
                inherits = true;
                continue;
            }

            if (word.Kind is { } kind)
            {
                first ??= kind;
                if (kind != SpeakerKind.Unnamed)
                {
                    return first == SpeakerKind.Unnamed ? kind : first;
                }
            }
        }

        return first ?? (person && !inherits ? SpeakerKind.Person : null);
    }

    private WordForm FormOf(TokenRange core, in Token head, TokenRange name)
    {
        if (!name.IsEmpty && Tokens[name.First].Is(WordClasses.GivenName) && (Tokens[name.First].Word.Form & (WordForm.Masculine | WordForm.Feminine)) != 0)
        {
            return Tokens[name.First].Word.Form & (WordForm.Masculine | WordForm.Feminine | WordForm.Singular);
        }

        WordForm form = head.Word.Form & (WordForm.Masculine | WordForm.Feminine | WordForm.Singular | WordForm.Dual | WordForm.Plural);
        if (form != WordForm.None || head.Latin)
        {
            return form;
        }

        // Ta marbuta marks feminine nouns.
        ReadOnlySpan<char> word = article.Characters(core.First);
        return word[^1] is 'ة' ? WordForm.Feminine | WordForm.Singular : WordForm.None;
    }

    private bool IsSpokesperson(TokenRange core) => Tokens[core.First].Word.InheritsKind;

    /// <summary>المتحدث باسم الوزارة فلان: what stands between the title and the name.</summary>
    private TokenRange InstitutionOf(TokenRange core, TokenRange name)
    {
        int first = core.First;
        while (first < core.End && !Tokens[first].Word.InheritsKind)
        {
            first++;
        }

        int end = name.IsEmpty || name.First < first ? core.End : name.First;
        first++;
        while (first < end && (Tokens[first].Is(WordClasses.Preposition | WordClasses.Determiner) || Tokens[first].Has(Clitics.Preposition) && Tokens[first].Word == Word.Unknown))
        {
            first++;
        }

        return end > first && Tokens[core.First].Word.InheritsKind ? new TokenRange(first, end) : default;
    }

    /// <summary>The words of the role, the head first: what a later description may repeat (وزير الدفاع التركي, the expedition's doctor).</summary>
    private void AddHeads(TokenRange range, NounPhrase phrase)
    {
        for (int i = range.First; i < range.End && phrase.Heads.Count < 8; i++)
        {
            bool inName = phrase.IsPerson && phrase.Name.Contains(i) && phrase.Type == PhraseType.Name;
            if (Tokens[i].Kind == TokenKind.Word && !inName && !Tokens[i].Is(WordClasses.Preposition | WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Conjunction | WordClasses.Adverb) && article.Characters(i).Length > 2)
            {
                phrase.Heads.Add(HeadStem(i));
            }
        }
    }

    /// <summary>The stem by which a description and its antecedent are compared.</summary>
    public ulong HeadStem(int token) => NameKey.HashOf(article.Characters(token)[(Tokens[token].CoreStart - Tokens[token].Start)..]);
}
