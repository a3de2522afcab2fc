using StatementTracker.Attribution;
using StatementTracker.Detection;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>What tells the kind of a speaker: its name, all that the article says of it wherever it is mentioned, and how it speaks.</summary>
internal sealed class KindFeatures
{
    private const uint FirstNameBag = 422, LastNameBag = 423, NameBag = 421, TitleBag = 424, ChainBag = 425;

    private readonly DescriptionReader _reader;
    private readonly DescriptionFeatures _descriptions;
    private readonly NamePlaces _places;
    private readonly SpokenFeatures _spoken;
    private readonly (ulong First, ulong Second) _topic;

    public KindFeatures(ArticleText article, WordBag words, IReadOnlyList<Referent> actors)
    {
        _reader = new DescriptionReader(article, new Affiliations(article, actors));
        _descriptions = new DescriptionFeatures(article, words, _reader);
        _places = new NamePlaces(article);
        _spoken = new SpokenFeatures(article);
        _topic = ArticleTopic.Of(article);
    }

    /// <summary>The features of an actor, the same for all that it says.</summary>
    public void Write(Referent actor, FeatureVector features)
    {
        features.Begin();
        WriteKnown(actor, features);
        WriteName(actor, features);
        WriteChain(actor, features);
        features.Add(_topic.First);
        features.Add(_topic.Second);
        features.Add(_topic.First, _topic.Second);
        foreach (Draft draft in actor.Statements)
        {
            _spoken.Write(draft, features);
        }

        features.Distinct();
    }

    /// <summary>Bit 0 for a person, bit 1 for a name.</summary>
    internal static ulong WhoIs(Referent actor) => (actor.IsPerson ? 1UL : 0) + (actor.IsNamed ? 2UL : 0);

    private static void WriteKnown(Referent actor, FeatureVector features)
    {
        ulong known = actor.Kind is { } kind ? (ulong)kind : KindWords.None, who = WhoIs(actor);
        features.Add(known);
        features.Add(who);
        features.Add(known, who);
        features.Add(actor.OnBehalfOf is null ? 0UL : 1, known);
        features.Add((ulong)actor.Form, who);
    }

    /// <summary>The words of a name tell what an institution is; those of a person's tell nothing.</summary>
    private static void WriteName(Referent actor, FeatureVector features)
    {
        ReadOnlySpan<ulong> name = actor.Key.Words;
        features.Add(Bucket.Of(name.Length), actor.IsPerson ? 1UL : 0);
        if (!actor.IsPerson && name.Length > 0)
        {
            features.AddAs(FirstNameBag, name[0]);
            features.AddAs(LastNameBag, name[^1]);
            foreach (ulong word in name)
            {
                features.AddAs(NameBag, word);
            }
        }

        foreach (ulong title in actor.Titles)
        {
            features.AddAs(TitleBag, title);
        }
    }

    /// <summary>Every phrase that describes the actor, and the kind that the first of them tells that tells any.</summary>
    private void WriteChain(Referent actor, FeatureVector features)
    {
        ulong chain = KindWords.None;
        foreach ((TokenRange phrase, PhrasePlace place) in actor.Mentions.Select(mention => (mention, PhrasePlace.Mention)).Concat(_places.Around(actor)))
        {
            if (_reader.Read(actor, phrase) is { } description)
            {
                _descriptions.Write(actor, description, place, features);
                chain = chain is KindWords.None or KindWords.Inherits && description.Kind != KindWords.None ? description.Kind : chain;
            }
        }

        features.AddAs(ChainBag, (chain * 10) + WhoIs(actor));
    }
}
