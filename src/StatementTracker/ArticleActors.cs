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

        return [.. actors.Where(IsTold).Select(actor => Assemble(actor, kinds)).OrderBy(actor => actor.Mentions.Count > 0 ? actor.Mentions[0].Span.Start : text.Text.Length)];
    }

    /// <summary>A capitalized word or a description that nothing tells to be an actor, and that says nothing, is none.</summary>
    private static bool IsTold(Referent actor) =>
        actor.Statements.Count > 0 || actor.Actor is not null || actor.IsNamed && (actor.IsPerson || actor.Kind is not null);

    private ArticleActor Assemble(Referent actor, Dictionary<string, SpeakerKind> kinds)
    {
        actor.Places.Sort((a, b) => a.Range.First.CompareTo(b.Range.First));
        return new ArticleActor
        {
            Name = actor.Name,
            Kind = actor.Statements.Count > 0 && kinds.TryGetValue(actor.Name, out SpeakerKind kind) ? kind : kindOf(actor),
            ActorId = actor.Actor?.Id,
            Aliases = AliasesOf(actor),
            Mentions = [.. actor.Places.Select(place => new ActorMention(SpanOf(place.Range, place.Type), place.Type))],
            StatementCount = actor.Statements.Count,
        };
    }

    private string[] AliasesOf(Referent actor) =>
        [.. actor.Places.Where(place => place.Type is MentionType.Name or MentionType.Acronym).Select(place => _names.Of(place.Range)).Where(name => name.Length > 0 && name != actor.Name).Distinct()];

    /// <summary>A name begins behind what is written together with it.</summary>
    private TextSpan SpanOf(TokenRange range, MentionType type) =>
        type is MentionType.Name or MentionType.Acronym ? _names.SpanOf(range) : text.SpanOf(range.First, range.End);
}
