using StatementTracker.Detection;

namespace StatementTracker.Attribution;

/// <summary>A source that names nobody: what it is, where it stands, and its phrase (null for a source that is left out).</summary>
internal sealed record Anaphor(AnaphorType Type, Draft Draft, NounPhrase? Phrase)
{
    /// <summary>The token that antecedents stand in front of.</summary>
    public int Token => Phrase?.Range.First ?? Draft.Cue.Range.First;
}
