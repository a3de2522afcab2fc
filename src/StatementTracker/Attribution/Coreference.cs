using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>
/// Keeps the actors an article has named so far and finds the one a phrase means. Abstains where two fit equally well.
/// </summary>
internal sealed class Coreference(ArticleText article, NounPhraseReader reader, ActorRegistry actors)
{
    /// <summary>How far back (in tokens) a pronoun or a description looks.</summary>
    private const int Window = 400;

    /// <summary>Actors that are compared at most for one phrase: the latest ones.</summary>
    private const int MaxCompared = 60;

    private readonly List<Referent> _referents = [];

    /// <summary>Notes a mention and returns whom it means.</summary>
    public Referent Introduce(NounPhrase phrase)
    {
        Referent referent = Known(phrase) ?? Add(phrase);
        Update(referent, phrase);
        return referent;
    }

    private Referent? Known(NounPhrase phrase)
    {
        NameKey key = KeyOf(phrase.Name);
        if (key.IsEmpty)
        {
            return null;
        }

        string acronym = phrase.Name.Count == 1 ? Acronym(phrase.Name.First) : "";
        int last = Math.Max(0, _referents.Count - MaxCompared);
        for (int i = _referents.Count - 1; i >= last; i--)
        {
            Referent other = _referents[i];
            bool same = other.Key.Same(key) || IsEllipsis(key, other, phrase) || other.IsNamed && (IsSurname(key, other, phrase) || acronym.Length > 1 && acronym == other.Initials);
            if (same)
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>The Foreign Ministry for the Russian Foreign Ministry, الخارجية الروسية: two words or more of an institution's name.</summary>
    private static bool IsEllipsis(NameKey key, Referent other, NounPhrase phrase) =>
        other.IsNamed && !other.IsPerson && !phrase.IsPerson && Math.Min(key.Words.Length, other.Key.Words.Length) >= 2
        && Math.Abs(key.Words.Length - other.Key.Words.Length) <= 2 && key.Overlaps(other.Key);

    /// <summary>A part of a person's name means the person: its last word, or the words of it that a longer form repeats.</summary>
    private static bool IsSurname(NameKey key, Referent other, NounPhrase phrase)
    {
        if (!other.IsPerson && !phrase.IsPerson)
        {
            return false;
        }

        ReadOnlySpan<ulong> few = key.Words.Length <= other.Key.Words.Length ? key.Words : other.Key.Words;
        ReadOnlySpan<ulong> many = key.Words.Length <= other.Key.Words.Length ? other.Key.Words : key.Words;
        return few.Length < many.Length && few.Length > 0 && few[^1] == many[^1] && (few.Length == 1 || few[0] == many[0]);
    }

    /// <summary>Whether a single word is the surname of two persons named so far.</summary>
    public bool IsAmbiguous(NounPhrase phrase)
    {
        NameKey key = KeyOf(phrase.Name);
        return key.Words.Length == 1 && Recent(phrase.Range.First).Count(r => r.IsNamed && r.IsPerson && r.Key.Words.Length > 1 && r.Key.Words[^1] == key.Words[0]) > 1;
    }

    /// <summary>The state that a capital stands for: the one the article has named, or the one the data names.</summary>
    public Referent? StateOf(NounPhrase phrase)
    {
        if (article.Rules.StateOf(NameOf(phrase.Name)) is not { } state)
        {
            return null;
        }

        NameKey key = NameKey.Of(state);
        Referent? known = Recent(phrase.Range.First).FirstOrDefault(r => r.Key.Same(key));
        if (known is null)
        {
            known = new Referent { Name = state, Key = key, IsNamed = true, Kind = SpeakerKind.Government };
            _referents.Add(known);
        }

        known.LastToken = phrase.Range.End - 1;
        MoveToEnd(known);
        return known;
    }

    private string Acronym(int token)
    {
        ReadOnlySpan<char> word = article.Characters(token);
        if (word.Length < 2 || word.Length > 10 || !char.IsUpper(word[0]))
        {
            return "";
        }

        Span<char> letters = stackalloc char[10];
        int count = 0;
        foreach (char c in word)
        {
            if (char.IsUpper(c))
            {
                letters[count++] = c;
            }
            else if (c != '.')
            {
                return "";
            }
        }

        return new string(letters[..count]);
    }

    private Referent Add(NounPhrase phrase)
    {
        var referent = new Referent
        {
            Name = NameOf(phrase.Name),
            Key = KeyOf(phrase.Name),
            Mention = SpanOf(phrase.Name),
            IsPerson = phrase.IsPerson,
            IsNamed = phrase.Type == PhraseType.Name,
            Initials = Initials(phrase.Name),
        };
        _referents.Add(referent);
        return referent;
    }

    private void Update(Referent referent, NounPhrase phrase)
    {
        if (phrase.Type == PhraseType.Name && phrase.IsPerson == referent.IsPerson && KeyOf(phrase.Name) is var longer && longer.Words.Length > referent.Key.Words.Length && longer.Overlaps(referent.Key))
        {
            referent.Name = NameOf(phrase.Name);
            referent.Key = KeyOf(phrase.Name);
            referent.Mention = SpanOf(phrase.Name);
        }

        referent.IsPerson |= phrase.IsPerson && phrase.Type == PhraseType.Name;
        referent.Kind = referent.Kind is null or SpeakerKind.Person or SpeakerKind.Unnamed ? phrase.Kind ?? referent.Kind : referent.Kind;
        referent.Form = referent.Form == WordForm.None ? phrase.Form : referent.Form;
        referent.LastToken = Math.Max(referent.LastToken, phrase.Range.End - 1);
        MoveToEnd(referent);
        referent.OnBehalfOf ??= phrase.Institution.IsEmpty ? null : NameOf(phrase.Institution);
        referent.Heads.UnionWith(phrase.Heads);
        referent.Titles.UnionWith(phrase.Heads.Take(1));
    }

    /// <summary>
    /// Whom a description means (the minister, وزير الدفاع التركي): of the actors that share its head the one that shares most of its words,
    /// the latest of those; null if none fits, or two in one sentence alike.
    /// </summary>
    public Referent? Describe(NounPhrase phrase)
    {
        Referent? best = null;
        int most = 0;
        bool tie = false;
        foreach (Referent other in Recent(phrase.Range.First))
        {
            int shared = phrase.Heads.Count == 0 || !other.Titles.Contains(phrase.Heads[0]) && (other.IsPerson && !article.Tokens[phrase.Range.First].Latin || !other.Heads.Contains(phrase.Heads[0])) ? 0 : phrase.Heads.Count(other.Heads.Contains);
            if (shared > most)
            {
                (best, most, tie) = (other, shared, false);
            }
            else if (shared > 0 && shared == most && SameSentence(best!, other))
            {
                tie = true;
            }
        }

        return tie ? null : best ?? OfKind(phrase);
    }

    /// <summary>The company, المنظمة: the latest named institution that is of the head's kind, or may be.</summary>
    private Referent? OfKind(NounPhrase phrase) =>
        phrase.Kind is null or SpeakerKind.Government or SpeakerKind.Person or SpeakerKind.Unnamed or SpeakerKind.Expert ? null
            : Recent(phrase.Range.First).FirstOrDefault(r => r.IsNamed && !r.IsPerson && r.Kind == phrase.Kind)
            ?? Recent(phrase.Range.First).FirstOrDefault(r => r.IsNamed && !r.IsPerson && r.Kind is null);

    /// <summary>Whether any actor so far carries the description at all.</summary>
    public bool HasDescribed(NounPhrase phrase) => phrase.Heads.Count > 0 && Recent(phrase.Range.First).Any(r => r.Heads.Contains(phrase.Heads[0])) || OfKind(phrase) is not null;

    /// <summary>The person a pronoun means: the latest one that agrees; null if the sentence offers two.</summary>
    public Referent? Pronoun(NounPhrase phrase)
    {
        bool plural = (phrase.Form & WordForm.Plural) != 0;
        Referent? best = null;
        foreach (Referent other in Recent(phrase.Range.First))
        {
            if (!other.IsNamed || plural == other.IsPerson || !Agrees(phrase.Form, other))
            {
                continue;
            }

            if (best is null)
            {
                best = other;
            }
            else if (SameSentence(best, other) && !best.HasSpoken && !other.HasSpoken)
            {
                return null;
            }
        }

        return best;
    }

    /// <summary>The latest two actors that can be parties to something together.</summary>
    public List<Referent> TwoParties(int before)
    {
        List<Referent> parties = [.. Recent(before).Where(r => r.IsNamed && r.Kind is not (SpeakerKind.NewsMedia or SpeakerKind.Unnamed or null)).Take(2)];
        parties.Reverse();
        return parties.Count == 2 ? parties : [];
    }

    /// <summary>The latest actor that may have issued a document: who spoke last, else the latest institution.</summary>
    public Referent? Issuer(int before) =>
        Recent(before).Where(r => r.IsNamed).OrderByDescending(r => r.HasSpoken && r.Kind is not SpeakerKind.NewsMedia).FirstOrDefault(r => !r.IsPerson || r.HasSpoken);

    /// <summary>Whether grammatical gender and number allow the actor.</summary>
    public static bool Agrees(WordForm form, Referent other)
    {
        const WordForm gender = WordForm.Masculine | WordForm.Feminine;
        return (form & gender) == 0 || (other.Form & gender) == 0 || (form & other.Form & gender) != 0;
    }

    /// <summary>The actors mentioned in the window before a token, the latest first.</summary>
    private IEnumerable<Referent> Recent(int before)
    {
        for (int i = _referents.Count - 1; i >= 0 && i >= _referents.Count - MaxCompared; i--)
        {
            if (_referents[i].LastToken <= before && _referents[i].LastToken > before - Window)
            {
                yield return _referents[i];
            }
        }
    }

    /// <summary>Keeps the list in the order of the latest mentions; only the end of the list is ever looked at.</summary>
    private void MoveToEnd(Referent referent)
    {
        int at = _referents.LastIndexOf(referent, _referents.Count - 1, Math.Min(_referents.Count, MaxCompared + 1));
        if (at >= 0)
        {
            _referents.RemoveAt(at);
            _referents.Add(referent);
        }
    }

    private bool SameSentence(Referent a, Referent b) => article.Tokens[a.LastToken].Sentence == article.Tokens[b.LastToken].Sentence;

    /// <summary>The words of a range as a name: no clitic in front, no article in English, no possessive behind.</summary>
    public string NameOf(TokenRange range)
    {
        int start = StartOf(range.First), end = article.Tokens[range.End - 1].End;
        string name = article.Text[start..end].Trim();
        foreach (string suffix in (ReadOnlySpan<string>)["'s", "’s"])
        {
            name = name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^2].TrimEnd() : name;
        }

        return name;
    }

    /// <summary>A name begins behind a conjunction and behind the preposition ل that is written with it (لوكالة).</summary>
    private int StartOf(int token)
    {
        Token first = article.Tokens[token];
        int start = first.CoreStart;
        bool preposition = first.Has(Clitics.Preposition) && first.End - start > 3 && article.Text[start] is 'ل' or 'ب' && article.Text[start + 1] != 'ل';
        return preposition ? start + 1 : start;
    }

    /// <summary>Where the name stands, without a clitic in front.</summary>
    private TextSpan SpanOf(TokenRange range) => new(StartOf(range.First), article.Tokens[range.End - 1].End);

    private NameKey KeyOf(TokenRange range) => NameKey.Of(NameOf(range));

    private string Initials(TokenRange range)
    {
        Span<char> letters = stackalloc char[10];
        int count = 0;
        for (int i = range.First; i < range.End && count < 10; i++)
        {
            if (article.Tokens[i].Capitalized)
            {
                letters[count++] = article.Text[article.Tokens[i].Start];
            }
        }

        return count > 1 ? new string(letters[..count]) : "";
    }

    /// <summary>The answer's form of an actor: the registry's if it knows the name.</summary>
    public Speaker ToSpeaker(Referent referent)
    {
        Actor? actor = actors.Find(referent.Name);
        return new Speaker
        {
            Name = actor?.Name ?? referent.Name,
            Kind = actor?.Kind ?? referent.Kind ?? (referent.IsPerson ? SpeakerKind.Person : SpeakerKind.Unnamed),
            ActorId = actor?.Name,
            OnBehalfOf = referent.OnBehalfOf,
            Mention = referent.Mention,
        };
    }

    public NounPhrase Read(TokenRange range) => reader.Read(range);
}
