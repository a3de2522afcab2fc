namespace StatementTracker.Languages.Arabic;

/// <content>What is written in front of a word: س, ب ل ك and ال, in this order.</content>
internal ref partial struct ArabicAnalyzer
{
    private const WordClasses TakesFuture = WordClasses.CueVerb | WordClasses.Auxiliary | WordClasses.Impersonal | WordClasses.Filler;

    /// <summary>Everything but the conjunction, from the letter at <paramref name="start"/> on.</summary>
    private bool TryCore(int start, Clitics clitics) => _letters.Length - start > 2 && _letters[start] switch
    {
        'س' => TryFuture(start, clitics),
        'ل' => TryPreposition(start, clitics) || TryFuture(start, clitics),
        'ب' or 'ك' => TryPreposition(start, clitics),
        'ا' => TryArticle(start, clitics),
        _ => false,
    };

    private bool TryFuture(int start, Clitics clitics)
    {
        if (Find(start + 1) is { } verb)
        {
            return verb.Is(TakesFuture) && (verb.Form & WordForm.Present) != 0 && Accept(verb, clitics | Clitics.Future, start + 1);
        }

        return TryPronoun(start + 1, clitics | Clitics.Future) && (_word.Form & WordForm.Present) != 0 || Reject();
    }

    private bool TryPreposition(int start, Clitics clitics)
    {
        clitics |= Clitics.Preposition;
        int rest = start + 1;
        if (Find(rest) is { Nominal: var noun } && noun != Word.Unknown)
        {
            return Accept(noun, clitics, rest);
        }

        if (TryPronoun(rest, clitics) && !_word.Is(WordClasses.CueVerb))
        {
            return true;
        }

        Reject();
        return _letters[start] == 'ل' ? TryElidedArticle(start, clitics) : TryArticle(rest, clitics);
    }

    /// <summary>لل: the alef of the article is not written after ل.</summary>
    private bool TryElidedArticle(int start, Clitics clitics)
    {
        if (_letters.Length - start < 4 || _letters[start + 1] != 'ل')
        {
            return false;
        }

        // The alef is put back where the ل of the preposition stands: names (القاهرة) are listed with their article.
        _letters[start] = 'ا';
        Word? name = Find(start);
        if (name is not null && name.Nominal != Word.Unknown)
        {
            return Accept(name.Nominal, clitics, start);
        }

        _letters[start] = 'ل';
        return Find(start + 2) is { Nominal: var noun } && noun != Word.Unknown && Accept(noun, clitics | Clitics.Article, start + 2);
    }

    private bool TryArticle(int start, Clitics clitics)
    {
        if (!HasArticle(start))
        {
            return false;
        }

        Word? word = (clitics & Clitics.Preposition) != 0 ? Find(start) : null;
        if (word is not null && word.Nominal != Word.Unknown)
        {
            return Accept(word.Nominal, clitics, start);
        }

        return Find(start + 2) is { Nominal: var noun } && noun != Word.Unknown && Accept(noun, clitics | Clitics.Article, start + 2);
    }

    /// <summary>Whether ال stands there, written with a plain alef (ألقى has none), before two letters or more.</summary>
    private readonly bool HasArticle(int start) =>
        _letters.Length - start > 3 && _letters[start] == 'ا' && _letters[start + 1] == 'ل' && _text[_sources[start]] is not ('أ' or 'إ' or 'آ');
}
