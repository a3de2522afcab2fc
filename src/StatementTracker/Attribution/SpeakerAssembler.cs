using System.Runtime.InteropServices;

namespace StatementTracker.Attribution;

/// <summary>Makes the public answer of an actor: in the article's own words, with the id and the kind that the registry has for them.</summary>
internal sealed class SpeakerAssembler(ActorRegistry actors)
{
    private readonly Dictionary<Referent, Speaker> _made = [];

    /// <summary>Looks an actor up, when its name is the fullest that the article gives.</summary>
    public void Link(Referent referent) => referent.Actor = actors.ById(referent.State?.Id) ?? actors.Find(referent.Name, referent.IsPerson);

    /// <summary>The answer for an actor that has been looked up; made once.</summary>
    public Speaker Assemble(Referent referent)
    {
        ref Speaker? speaker = ref CollectionsMarshal.GetValueRefOrAddDefault(_made, referent, out _);
        return speaker ??= Make(referent);
    }

    private static Speaker Make(Referent referent) => new()
    {
        Name = referent.Name,
        Kind = referent.Actor?.Kind ?? referent.Kind ?? (referent.IsPerson ? SpeakerKind.Person : SpeakerKind.Unnamed),
        ActorId = referent.Actor?.Id,
        OnBehalfOf = referent.OnBehalfOf,
        Mention = referent.Mention,
    };
}
