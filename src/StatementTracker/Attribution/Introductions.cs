using StatementTracker.Languages;

namespace StatementTracker.Attribution;

/// <summary>Notes whom the article names: a mention of somebody known adds to what is known of him, any other introduces somebody new.</summary>
internal sealed class Introductions(LanguageRules rules, Names names, Referents referents)
{
    /// <summary>Notes a mention and returns whom it means.</summary>
    public Referent Introduce(NounPhrase phrase)
    {
        Referent referent = Known(phrase) ?? referents.Add(New(phrase));
        Rename(referent, phrase);
        Describe(referent, phrase);
        referents.Mention(referent, Math.Max(referent.LastToken, phrase.Range.End - 1));
        return referent;
    }

    /// <summary>The state that a capital stands for: the one the article has named, or the one the data names; null if the phrase names no capital.</summary>
    public Referent? IntroduceState(NounPhrase phrase)
    {
        if (names.StateOf(phrase) is not { } actor || actor.NameIn(rules.Language) is not { } name)
        {
            return null;
        }

        NameKey key = NameKey.Of(name);
        Referent state = Named(key, phrase.Range.First)
            ?? referents.Add(new Referent { Name = name, Key = key, IsNamed = true, Kind = SpeakerKind.Government });
        state.State = actor;
        state.AddPlace(phrase.Name, MentionType.Name);
        referents.Mention(state, phrase.Range.End - 1);
        return state;
    }

    /// <summary>Whether a single word is the surname of two persons named so far.</summary>
    public bool IsAmbiguous(NounPhrase phrase)
    {
        NameKey key = names.KeyOf(phrase);
        int bearers = 0;
        if (key.Words.Length == 1)
        {
            foreach (Referent other in referents.Before(phrase.Range.First))
            {
                bearers += other.IsNamed && other.IsPerson && other.Key.Words.Length > 1 && other.Key.Words[^1] == key.Words[0] ? 1 : 0;
            }
        }

        return bearers > 1;
    }

    private Referent? Named(NameKey key, int before)
    {
        foreach (Referent other in referents.Before(before))
        {
            if (other.Key.Same(key))
            {
                return other;
            }
        }

        return null;
    }

    private Referent? Known(NounPhrase phrase)
    {
        NameKey key = names.KeyOf(phrase);
        if (key.IsEmpty)
        {
            return null;
        }

        string acronym = names.Acronym(phrase.Name);
        foreach (Referent known in referents.Latest())
        {
            if (NameMatching.Repeats(phrase, key, acronym, known))
            {
                return known;
            }
        }

        return null;
    }

    private Referent New(NounPhrase phrase) => new()
    {
        Name = names.Of(phrase.Name),
        Key = names.KeyOf(phrase),
        Mention = names.SpanOf(phrase.Name),
        NameTokens = phrase.Name,
        IsPerson = phrase.IsPerson,
        IsNamed = phrase.Type == PhraseType.Name,
        Initials = names.Initials(phrase.Name),
    };

    /// <summary>A longer form of the name becomes the name.</summary>
    private void Rename(Referent referent, NounPhrase phrase)
    {
        if (phrase.Type == PhraseType.Name && phrase.IsPerson == referent.IsPerson && names.KeyOf(phrase) is var key && key.Words.Length > referent.Key.Words.Length && key.Overlaps(referent.Key))
        {
            referent.Name = names.Of(phrase.Name);
            referent.Key = key;
            referent.Mention = names.SpanOf(phrase.Name);
            referent.NameTokens = phrase.Name;
        }
    }

    /// <summary>An Arabic surname has the article, as descriptions have.</summary>
    private MentionType TypeOf(Referent referent, NounPhrase phrase) =>
        names.Acronym(phrase.Name).Length > 0 ? MentionType.Acronym
        : phrase.Type == PhraseType.Name || referent.IsPerson && names.KeyOf(phrase).Overlaps(referent.Key) ? MentionType.Name : MentionType.Description;

    private void Describe(Referent referent, NounPhrase phrase)
    {
        referent.IsPerson |= phrase.IsPerson && phrase.Type == PhraseType.Name;
        referent.Kind = referent.Kind is null or SpeakerKind.Person or SpeakerKind.Unnamed ? phrase.Kind ?? referent.Kind : referent.Kind;
        referent.Form = referent.Form == WordForm.None ? phrase.Form : referent.Form;
        referent.OnBehalfOf ??= phrase.Institution.IsEmpty ? null : names.Of(phrase.Institution);
        referent.AddMention(phrase.Range);
        referent.AddPlace(phrase.Name, TypeOf(referent, phrase));
        foreach (ulong head in phrase.Heads)
        {
            referent.Heads.Add(head);
        }

        if (phrase.Heads is [var title, ..])
        {
            referent.Titles.Add(title);
        }
    }
}
