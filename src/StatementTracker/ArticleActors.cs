using StatementTracker.Attribution;
using StatementTracker.Detection;
using StatementTracker.Text;

namespace StatementTracker;

/// <summary>Makes the public list of the actors of an article.</summary>
internal sealed class ArticleActors(ArticleText text, Func<Referent, SpeakerKind> kindOf)
{
    private readonly Names _names = new(text);

    /// <summary>Those worth telling, in the order of their first mentions.</summary>
    /// <param name="actors">Everybody whom attribution found.</param>
    /// <param name="statements">The statements as answered: the kinds of those who speak stand in them.</param>
    public IReadOnlyList<ArticleActor> List(IReadOnlyList<Referent> actors, IReadOnlyList<Statement> statements)
    {
        var kinds = new Dictionary<string, SpeakerKind>(StringComparer.Ordinal);
        foreach (Speaker speaker in statements.SelectMany(statement => statement.Speakers))
        {
            kinds.TryAdd(speaker.Name, speaker.Kind);
        }

        IEnumerable<ArticleActor> told = actors.Where(IsTold).GroupBy(actor => (object?)actor.Actor ?? actor).Select(same => Assemble([.. same], kinds));
        return [.. told.OrderBy(actor => actor.Mentions.Count > 0 ? actor.Mentions[0].Span.Start : text.Text.Length)];
    }

    /// <summary>
    /// Of those who say nothing, a word that only looks like a name is no actor: they are told by a personal name, by the registry, or by a noun, twice.
    /// </summary>
    private static bool IsTold(Referent actor) =>
        actor.Statements.Count > 0 || actor.Actor is not null || actor.IsNamed && (actor.IsPerson || actor.Kind is not null && actor.Places.Count > 1);

    /// <summary>One actor of all that the registry says are the same (Iraq and Baghdad); the one that speaks most gives the name.</summary>
    private ArticleActor Assemble(Referent[] same, Dictionary<string, SpeakerKind> kinds)
    {
        Referent actor = same.MaxBy(other => other.Statements.Count)!;
        (TokenRange Range, MentionType Type)[] places = [.. same.SelectMany(other => other.Places).DistinctBy(place => place.Range).OrderBy(place => place.Range.First)];
        return new ArticleActor
        {
            Name = actor.Name,
            Kind = actor.Statements.Count > 0 && kinds.TryGetValue(actor.Name, out SpeakerKind kind) ? kind : kindOf(actor),
            ActorId = actor.Actor?.Id,
            Aliases = AliasesOf(actor, places),
            Mentions = [.. places.Select(place => new ActorMention(SpanOf(place.Range, place.Type), place.Type))],
            StatementCount = same.SelectMany(other => other.Statements).Distinct().Count(),
        };
    }

    private string[] AliasesOf(Referent actor, (TokenRange Range, MentionType Type)[] places) =>
    [
        .. places.Where(place => place.Type is MentionType.Name or MentionType.Acronym).Select(place => _names.Of(place.Range))
            .Where(name => name.Length > 0 && !NameKey.Of(name).Same(actor.Key)).Distinct(),
    ];

    /// <summary>A name begins behind what is written together with it.</summary>
    private TextSpan SpanOf(TokenRange range, MentionType type) =>
        type is MentionType.Name or MentionType.Acronym ? _names.SpanOf(range) : text.SpanOf(range.First, range.End);
}
