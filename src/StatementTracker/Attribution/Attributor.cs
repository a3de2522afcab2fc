using StatementTracker.Detection;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>Resolves the source of every draft to speakers, in text order, so that each finds what the article has named before it.</summary>
internal sealed class Attributor
{
    private readonly ArticleText _article;
    private readonly List<Draft> _drafts;
    private readonly Attribution[] _answers;
    private readonly AttributionHistory _history;
    private readonly Names _names;
    private readonly NounPhraseReader _reader;
    private readonly MentionCursor _mentions;
    private readonly NullSubjects _nullSubjects;
    private readonly SourceResolver _sources;
    private readonly Referents _referents = new();
    private readonly RelayReader _relays;
    private readonly ChannelReader _channels;
    private readonly SpeakerAssembler _assembler;

    private Attributor(ArticleText article, List<Draft> drafts, ActorRegistry actors, IAntecedentChooser chooser)
    {
        _names = new Names(article);
        _reader = new NounPhraseReader(article);
        var introductions = new Introductions(article.Rules, _names, _referents);
        _article = article;
        _drafts = drafts;
        _answers = new Attribution[drafts.Count];
        _history = new AttributionHistory(article, drafts, _answers);
        var coreference = new Coreference(article, _referents);
        _mentions = new MentionCursor(article, new Mentions(article).Find(), _reader, introductions, new DescriptionLinks(article, _reader, coreference, drafts));
        var antecedents = new Antecedents(article, _referents, _history, chooser);
        _nullSubjects = new NullSubjects(article, _mentions, _reader, introductions, _history, antecedents);
        _sources = new SourceResolver(article, _reader, introductions, coreference, _history, antecedents);
        _relays = new RelayReader(article, _names, _mentions);
        _channels = new ChannelReader(article);
        _assembler = new SpeakerAssembler(actors);
    }

    /// <summary>The speakers of all drafts, and everybody else whom the article names.</summary>
    public static ArticleAttribution Attribute(ArticleText article, List<Draft> drafts, ActorRegistry actors, IAntecedentChooser chooser) =>
        new Attributor(article, drafts, actors, chooser).Run();

    private ArticleAttribution Run()
    {
        foreach (int i in Enumerable.Range(0, _drafts.Count).OrderBy(i => _drafts[i].Cue.Range.First))
        {
            _answers[i] = Attribute(_drafts[i]);
            _history.Add(i);
        }

        _mentions.IntroduceUpTo(_article.Tokens.Length);
        NameSpeakers();
        return new ArticleAttribution(_answers, _referents.All);
    }

    private Attribution Attribute(Draft draft)
    {
        _mentions.IntroduceUpTo(draft.Source.IsEmpty ? draft.Cue.Range.First : Math.Min(draft.Source.First, draft.Cue.Range.First));
        List<Referent> speakers = draft.Source.IsEmpty ? _nullSubjects.Resolve(draft) : _sources.Resolve(draft);
        foreach (Referent each in speakers)
        {
            each.HasSpoken = true;
            each.Statements.Add(draft);
        }

        if (speakers is [var speaker])
        {
            speaker.AddMention(draft.Source);
            Place(speaker, draft.Source);
        }

        List<string> via = _relays.Via(draft);
        Channel channel = _channels.Of(draft, speakers, via.Count > 0);
        return new Attribution(speakers, [], via, channel);
    }

    /// <summary>A source mentions its speaker, unless it is a document.</summary>
    private void Place(Referent speaker, TokenRange source)
    {
        if (!source.IsEmpty && _reader.Read(source) is { Type: not PhraseType.Document } phrase)
        {
            bool names = (speaker.IsPerson || phrase.Type == PhraseType.Name) && _names.KeyOf(phrase).Overlaps(speaker.Key);
            speaker.AddPlace(names ? phrase.Name : source, names ? MentionType.Name : phrase.Type == PhraseType.Pronoun ? MentionType.Pronoun : MentionType.Description);
        }
    }

    /// <summary>Not before all is read: a surname, as headlines and leads have it, gets the full name that the article gives later.</summary>
    private void NameSpeakers()
    {
        foreach (Referent referent in _referents.All)
        {
            _assembler.Link(referent);
        }

        for (int i = 0; i < _answers.Length; i++)
        {
            _answers[i] = _answers[i] with { Speakers = [.. _answers[i].Referents.Select(_assembler.Assemble)] };
        }
    }
}
