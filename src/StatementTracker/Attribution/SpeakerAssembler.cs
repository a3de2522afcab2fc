namespace StatementTracker.Attribution;

/// <summary>Makes the public answer of an actor: under the registry's name and kind if it knows the name.</summary>
internal sealed class SpeakerAssembler(ActorRegistry actors)
{
    public Speaker Assemble(Referent referent)
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
}
