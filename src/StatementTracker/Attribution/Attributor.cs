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
    private readonly MentionCursor _mentions;
    private readonly NullSubjects _nullSubjects;
    private readonly SourceResolver _sources;
    private readonly RelayReader _relays;
    private readonly ChannelReader _channels;
    private readonly SpeakerAssembler _assembler;

    private Attributor(ArticleText article, List<Draft> drafts, ActorRegistry actors, IAntecedentChooser chooser)
    {
        var names = new Names(article);
        var reader = new NounPhraseReader(article);
        var referents = new Referents();
        var introductions = new Introductions(article.Rules, names, referents);
        _article = article;
        _drafts = drafts;
        _answers = new Attribution[drafts.Count];
        _history = new AttributionHistory(article, drafts, _answers);
        _mentions = new MentionCursor(article, new Mentions(article).Find(), reader, introductions);
        var antecedents = new Antecedents(article, referents, _history, chooser);
        _nullSubjects = new NullSubjects(article, _mentions, reader, introductions, _history, antecedents);
        _sources = new SourceResolver(article, reader, introductions, new Coreference(article, referents), _history, antecedents);
        _relays = new RelayReader(article, names, _mentions);
        _channels = new ChannelReader(article);
        _assembler = new SpeakerAssembler(actors);
    }

    /// <summary>One answer a draft, in the order of the drafts.</summary>
    public static Attribution[] Attribute(ArticleText article, List<Draft> drafts, ActorRegistry actors, IAntecedentChooser chooser) =>
        new Attributor(article, drafts, actors, chooser).Run();

    private Attribution[] Run()
    {
        int[] order = [.. Enumerable.Range(0, _drafts.Count).OrderBy(i => _drafts[i].Cue.Range.First)];
        foreach (int i in order)
        {
            _answers[i] = Attribute(_drafts[i]);
            _history.Add(i);
        }

        CompleteNames(order);
        return _answers;
    }

    private Attribution Attribute(Draft draft)
    {
        _mentions.IntroduceUpTo(draft.Source.IsEmpty ? draft.Cue.Range.First : Math.Min(draft.Source.First, draft.Cue.Range.First));
        List<Referent> speakers = draft.Source.IsEmpty ? _nullSubjects.Resolve(draft) : _sources.Resolve(draft);
        speakers.ForEach(s => s.HasSpoken = true);
        if (speakers is [var speaker])
        {
            speaker.AddMention(draft.Source);
        }

        List<string> via = _relays.Via(draft);
        Channel channel = _channels.Of(draft, speakers, via.Count > 0);
        return new Attribution(speakers, [.. speakers.Select(_assembler.Assemble)], via, channel);
    }

    /// <summary>A surname, as headlines and leads have it, gets the full name that the article gives later.</summary>
    private void CompleteNames(int[] order)
    {
        foreach (int i in order)
        {
            _answers[i] = _answers[i] with { Speakers = [.. _answers[i].Referents.Select(_assembler.Assemble)] };
        }
    }
}
