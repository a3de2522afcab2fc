namespace StatementTracker.Languages.Arabic;

/// <content>What is written behind a word: the pronouns of objects and owners.</content>
internal ref partial struct ArabicAnalyzer
{
    private const WordClasses TakesPronoun = WordClasses.CueVerb | WordClasses.CueNoun | WordClasses.ActNoun | WordClasses.VerbalNoun
        | WordClasses.SpeakerHead | WordClasses.Document | WordClasses.Preposition | WordClasses.Complementizer | WordClasses.Subordinator | WordClasses.Determiner;

    private static readonly string[] Suffixes = ["هما", "هم", "هن", "ها", "نا", "ني", "ه"];

    /// <summary>Takes a pronoun off the end, and undoes what it does to the letter before it.</summary>
    private bool TryPronoun(int start, Clitics clitics)
    {
        if (_text[_sources[^1]] == 'ة')
        {
            return false; // راية is no "opinion of his"
        }

        foreach (string suffix in Suffixes)
        {
            int end = _letters.Length - suffix.Length;
            if (end - start >= 2 && _letters[end..].SequenceEqual(suffix) && FindBase(start, end, suffix) is { } word)
            {
                return Accept(word, clitics | Clitics.Pronoun, start);
            }
        }

        return false;
    }

    private readonly Word? FindBase(int start, int end, string suffix)
    {
        ulong form = Normalizer.HashFolded(_letters[start..end]);
        Word? asWritten = FindSpelled(form, _text[_sources[end - 1]]) ?? _vocabulary.Find(form);
        Word? restored = _letters[end - 1] switch
        {
            'ت' => PreferredNoun(FindWith(start, end, 'ه', append: false), asWritten),
            'و' => FindWith(start, end, 'ا', append: true), // اتهموه = اتهموا + ه
            'ا' => FindWith(start, end, 'ي', append: false), // دعاه, يراه = يرى + ه
            _ => null,
        };
        Word? found = restored ?? asWritten;
        WordClasses taken = suffix is "ني" ? WordClasses.CueVerb | WordClasses.Complementizer : TakesPronoun;
        return found?.Is(taken) == true ? found : null;
    }

    /// <summary>A verbal noun before the verb (دعوته = دعوة + ه, not "I invited him"), other nouns behind it (طالبته is no student).</summary>
    private static Word? PreferredNoun(Word? feminine, Word? verb)
    {
        Word? noun = feminine?.Nominal;
        bool wins = noun is not null && (verb is null || !verb.Is(WordClasses.CueVerb)
            || noun.Is(WordClasses.CueNoun | WordClasses.ActNoun | WordClasses.VerbalNoun | WordClasses.Document));
        return wins && noun!.Is(TakesPronoun) ? noun : null;
    }

    private readonly Word? FindWith(int start, int end, char letter, bool append)
    {
        Span<char> word = stackalloc char[MaxLetters + 1];
        _letters[start..end].CopyTo(word);
        int length = append ? end - start + 1 : end - start;
        word[length - 1] = letter;
        return _vocabulary.Find(Normalizer.HashFolded(word[..length]));
    }
}
