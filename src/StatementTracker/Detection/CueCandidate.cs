using StatementTracker.Languages;

namespace StatementTracker.Detection;

/// <summary>Words that may attribute here.</summary>
/// <param name="Range">The tokens.</param>
/// <param name="Type">How they would attribute.</param>
/// <param name="Word">What the vocabulary says of them; <see cref="Word.Unknown"/> for a cue that no list has.</param>
internal readonly record struct CueCandidate(TokenRange Range, CueType Type, Word Word)
{
    public CueFrames Frames => Word.Cue?.Frames ?? CueFrames.Clause | CueFrames.Quotation;

    public bool Takes(CueFrames frames) => (Frames & frames) != 0;
}
