using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>Resolves the source of every draft to speakers, in text order, so that each finds what the article has named before it.</summary>
internal sealed class Attributor
{
    private readonly ArticleText _article;
    private readonly List<Draft> _drafts;
    private readonly Coreference _coreference;
    private readonly ChannelReader _channels;
    private readonly List<TokenRange> _mentions;
    private readonly Attribution[] _answers;
    private int _mention;

    private Attributor(ArticleText article, List<Draft> drafts, ActorRegistry actors)
    {
        _article = article;
        _drafts = drafts;
        _coreference = new Coreference(article, new NounPhraseReader(article), actors);
        _channels = new ChannelReader(article);
        _mentions = new Mentions(article).Find();
        _answers = new Attribution[drafts.Count];
    }

    private Token[] Tokens => _article.Tokens;

    /// <summary>One answer a draft, in the order of the drafts.</summary>
    public static Attribution[] Attribute(ArticleText article, List<Draft> drafts, ActorRegistry actors) => new Attributor(article, drafts, actors).Run();

    private Attribution[] Run()
    {
        int[] order = [.. Enumerable.Range(0, _drafts.Count).OrderBy(i => _drafts[i].Cue.Range.First)];
        int previous = -1;
        foreach (int i in order)
        {
            Draft draft = _drafts[i];
            int position = draft.Source.IsEmpty ? draft.Cue.Range.First : Math.Min(draft.Source.First, draft.Cue.Range.First);
            IntroduceUpTo(position);
            List<Referent> speakers = Resolve(draft, previous);
            speakers.ForEach(s => s.HasSpoken = true);
            List<string> via = Via(draft);
            Channel channel = _channels.Of(draft, speakers, via.Count > 0, previous < 0 ? null : (_drafts[previous], _answers[previous]));
            _answers[i] = new Attribution(speakers, [.. speakers.Select(_coreference.ToSpeaker)], via, channel);
            previous = draft.Parent >= 0 ? previous : i;
        }

        ResolveHeadlines(order);
        return _answers;
    }

    /// <summary>A headline's surname gets the full name that the body gives.</summary>
    private void ResolveHeadlines(int[] order)
    {
        foreach (int i in order)
        {
            if (!_article.Sentences[Tokens[_drafts[i].Cue.Range.First].Sentence].IsHeadline)
            {
                break;
            }

            _answers[i] = _answers[i] with { Speakers = [.. _answers[i].Referents.Select(_coreference.ToSpeaker)] };
        }
    }

    private void IntroduceUpTo(int position)
    {
        for (; _mention < _mentions.Count && _mentions[_mention].First < position; _mention++)
        {
            NounPhrase phrase = _coreference.Read(_mentions[_mention]);
            if (phrase.Type == PhraseType.Name && !IsBareRole(phrase))
            {
                _coreference.Introduce(phrase);
            }
        }
    }

    /// <summary>A role of one word (مدير, minister) names nobody.</summary>
    private bool IsBareRole(NounPhrase phrase) =>
        !phrase.IsPerson && phrase.Name.Count == 1 && Tokens[phrase.Name.First].Is(WordClasses.SpeakerHead) && !Tokens[phrase.Name.First].Is(WordClasses.Metonym | WordClasses.NewsMedia);

    private List<Referent> Resolve(Draft draft, int previous) =>
        draft.Source.IsEmpty ? ResolveNull(draft, previous) : ResolvePhrases(draft, previous);

    /// <summary>A null subject or a participle shares the speaker of the statement before it, as far as the verb's form agrees.</summary>
    private List<Referent> ResolveNull(Draft draft, int previous)
    {
        if (draft.Cue.Type == CueType.Participle && (previous < 0 || Tokens[_drafts[previous].Cue.Range.First].Sentence != Tokens[draft.Cue.Range.First].Sentence) && SubjectOf(draft) is { } subject)
        {
            draft.Notes.Add("subject of the clause");
            return [subject];
        }

        if (previous < 0)
        {
            return [];
        }

        WordForm form = draft.Cue.Type == CueType.Verb && _article.Rules.VerbFirst ? draft.Cue.Word.Form : WordForm.None;
        int sentence = Tokens[draft.Cue.Range.First].Sentence;
        int steps = 0;
        for (int k = previous; k >= 0 && steps < 4 && sentence - Tokens[_drafts[k].Cue.Range.First].Sentence <= 4; k--, steps++)
        {
            if (_answers[k] is { Referents.Count: > 0 } before && Agree(form, before.Referents))
            {
                draft.Notes.Add("speaker of the statement before");
                return before.Referents;
            }
        }

        // A ministry's verb is masculine where its statement or spokesman is meant.
        if (_answers[previous] is { Referents: [{ IsPerson: false } institution] } && sentence - Tokens[_drafts[previous].Cue.Range.First].Sentence <= 2)
        {
            draft.Notes.Add("speaker of the statement before, against its gender");
            return [institution];
        }

        draft.Notes.Add("speaker unresolved: nothing agrees with the null subject");
        return [];
    }

    /// <summary>Gender of one, number of several: a dual or plural verb takes a joint speaker, a singular one a single one.</summary>
    private static bool Agree(WordForm form, List<Referent> speakers)
    {
        bool many = (form & (WordForm.Dual | WordForm.Plural)) != 0;
        return speakers.Count > 1 ? many || form == WordForm.None : (!many || !speakers[0].IsPerson) && Coreference.Agrees(form, speakers[0]);
    }

    /// <summary>The first actor named in the sentence in front of a participle: its subject as a rule.</summary>
    private Referent? SubjectOf(Draft draft)
    {
        Sentence sentence = _article.Sentences[Tokens[draft.Cue.Range.First].Sentence];
        foreach (TokenRange mention in MentionsBetween(sentence.First, draft.Cue.Range.First).Take(1))
        {
            NounPhrase phrase = _coreference.Read(mention);
            return phrase.Type is PhraseType.Name ? _coreference.Introduce(phrase) : null;
        }

        return null;
    }

    /// <summary>The mentions inside a range, found back from the latest one introduced.</summary>
    private List<TokenRange> MentionsBetween(int first, int end)
    {
        var found = new List<TokenRange>();
        for (int k = Math.Min(_mention, _mentions.Count) - 1; k >= 0 && found.Count < 20 && _mentions[k].First >= first; k--)
        {
            if (_mentions[k].End <= end)
            {
                found.Insert(0, _mentions[k]);
            }
        }

        return found;
    }

    private List<Referent> ResolvePhrases(Draft draft, int previous)
    {
        var speakers = new List<Referent>();
        foreach (TokenRange part in Coordination.Split(_article, draft.Source))
        {
            NounPhrase phrase = _coreference.Read(part);
            foreach (Referent referent in ResolvePhrase(phrase, draft, previous))
            {
                if (!speakers.Contains(referent))
                {
                    speakers.Add(referent);
                }
            }
        }

        return speakers;
    }

    private List<Referent> ResolvePhrase(NounPhrase phrase, Draft draft, int previous)
    {
        switch (phrase.Type)
        {
            case PhraseType.Pronoun:
                return One(PronounAntecedent(phrase, previous), draft, "pronoun");
            case PhraseType.BothParties:
                List<Referent> parties = previous >= 0 && _answers[previous].Referents.Count > 1 ? _answers[previous].Referents : _coreference.TwoParties(phrase.Range.First);
                draft.Notes.Add(parties.Count > 1 ? "both parties" : "speaker unresolved: two parties not found");
                return parties;
            case PhraseType.Document:
                return One(DocumentIssuer(phrase, previous) ?? _coreference.Introduce(phrase), draft, "document for its issuer");
            case PhraseType.Definite when _coreference.HasDescribed(phrase):
                return One(_coreference.Describe(phrase) ?? (phrase.Name.Count > 1 ? _coreference.Introduce(phrase) : null), draft, "definite description");
            case PhraseType.Name when _coreference.IsAmbiguous(phrase):
                return One(null, draft, "two persons of that name");
            default:
                return [_coreference.StateOf(phrase) ?? Institution(phrase) ?? _coreference.Introduce(phrase)];
        }
    }

    /// <summary>A spokesman without a name is the institution behind "for" (متحدث باسم الوزارة).</summary>
    private Referent? Institution(NounPhrase phrase) =>
        !phrase.IsPerson && !phrase.Institution.IsEmpty && Tokens[phrase.Institution.First - 1].Is(WordClasses.Preposition | WordClasses.Determiner)
            ? _coreference.Introduce(_coreference.Read(phrase.Institution)) : null;

    private Referent? PronounAntecedent(NounPhrase phrase, int previous)
    {
        if (previous >= 0 && _answers[previous].Referents is [var speaker] && Tokens[_drafts[previous].Cue.Range.First].Sentence >= Tokens[phrase.Range.First].Sentence - 2
            && Coreference.Agrees(phrase.Form, speaker) && ((phrase.Form & WordForm.Plural) == 0 ? speaker.IsPerson || !speaker.IsNamed && (speaker.Form & WordForm.Plural) == 0 : !speaker.IsPerson))
        {
            return speaker;
        }

        return _coreference.Pronoun(phrase);
    }

    /// <summary>What issued the statement: named in its own phrase (بيان الوزارة), or who spoke before.</summary>
    private Referent? DocumentIssuer(NounPhrase phrase, int previous)
    {
        if (phrase.Name.Count > 1 || previous < 0)
        {
            return phrase.Name.Count > 2 ? null : _coreference.Issuer(phrase.Range.First);
        }

        return _answers[previous].Referents is [var speaker] && Tokens[phrase.Range.First].Sentence - Tokens[_drafts[previous].Cue.Range.First].Sentence < 4 ? speaker : _coreference.Issuer(phrase.Range.First);
    }

    private static List<Referent> One(Referent? referent, Draft draft, string how)
    {
        draft.Notes.Add(referent is null ? $"speaker unresolved: {how}" : how);
        return referent is null ? [] : [referent];
    }

    /// <summary>The agencies and papers that relay: of a relaying cue, between cue and content, or of a second marker.</summary>
    private List<string> Via(Draft draft)
    {
        var via = new List<string>();
        if (!draft.Relay.IsEmpty && NewsMediaName(draft.Relay) is { } relay)
        {
            via.Add(relay);
        }

        int from = draft.Cue.Range.End, to = Math.Min(_article.Sentences[Tokens[draft.Cue.Range.First].Sentence].End, from + 25);
        for (int i = from; i < to && via.Count == 0; i++)
        {
            if (draft.Source.Contains(i) || draft.Content.Exists(p => p.Contains(i)))
            {
                continue;
            }

            if (IsNewsMedia(i))
            {
                via.Add(_coreference.NameOf(MediaName(i)));
            }
        }

        return via;
    }

    /// <summary>The whole name around a word that tells a medium: the mention it stands in, else the expression.</summary>
    private TokenRange MediaName(int i)
    {
        int at = _mentions.BinarySearch(new TokenRange(i, i), Comparer<TokenRange>.Create((a, b) => a.First.CompareTo(b.First)));
        at = at < 0 ? ~at - 1 : at;
        return at >= 0 && _mentions[at].Contains(i) ? _mentions[at]
            : new TokenRange(i, i + Math.Max(1, Tokens[i].Phrase.Word?.Kind == SpeakerKind.NewsMedia ? Tokens[i].Phrase.Length : 1));
    }

    private bool IsNewsMedia(int i) => Tokens[i].Kind == TokenKind.Word && (Tokens[i].Is(WordClasses.NewsMedia) || Tokens[i].Word.Kind == SpeakerKind.NewsMedia && Tokens[i].Has(Clitics.Preposition) || Tokens[i].Phrase.Length > 1 && Tokens[i].Phrase.Word.Kind == SpeakerKind.NewsMedia);

    private string? NewsMediaName(TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (IsNewsMedia(i) || Tokens[i].Word.Kind == SpeakerKind.NewsMedia)
            {
                return _coreference.NameOf(range);
            }
        }

        return null;
    }
}
