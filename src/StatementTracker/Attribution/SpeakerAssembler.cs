using System.Runtime.InteropServices;

namespace StatementTracker.Attribution;

/// <summary>Makes the public answer of an actor: in the article's own words, with the id and the kind that the registry has for them.</summary>
internal sealed class SpeakerAssembler(ActorRegistry actors)
{
    private readonly Dictionary<Referent, Speaker> _made = [];

    /// <summary>The answer of an actor that nothing more will be known of; made once.</summary>
    public Speaker Assemble(Referent referent)
    {
        ref Speaker? speaker = ref CollectionsMarshal.GetValueRefOrAddDefault(_made, referent, out _);
        return speaker ??= Make(referent);
    }

    private Speaker Make(Referent referent)
    {
        Actor? actor = actors.ById(referent.State?.Id) ?? actors.Find(referent.Name, referent.IsPerson);
        return new Speaker
        {
            Name = referent.Name,
            Kind = actor?.Kind ?? referent.Kind ?? (referent.IsPerson ? SpeakerKind.Person : SpeakerKind.Unnamed),
            ActorId = actor?.Id,
            OnBehalfOf = referent.OnBehalfOf,
            Mention = referent.Mention,
        };
    }
}
