namespace StatementTracker.Languages;

/// <summary>One lemma of the cue lexicon, shared by all its forms.</summary>
/// <param name="Lemma">The dictionary form, also of several words (<c>point out</c>).</param>
/// <param name="Frames">The complements it takes.</param>
/// <param name="Act">What one does by it, unless the content says otherwise.</param>
/// <param name="Nuance">What it betrays of the reporter.</param>
/// <param name="Reliability">Share of its occurrences in news that introduce a statement, 0 to 1 (measured or estimated; see the data file).</param>
internal sealed record Cue(string Lemma, CueFrames Frames, SpeechAct Act, Nuance Nuance, float Reliability)
{
    /// <summary>The lemma hashed once, for models.</summary>
    public ulong Key { get; } = Normalizer.Hash(Lemma);
}
