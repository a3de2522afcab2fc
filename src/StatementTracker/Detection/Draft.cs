namespace StatementTracker.Detection;

/// <summary>A detected statement: token ranges that the later stages complete.</summary>
internal sealed class Draft
{
    public required CueCandidate Cue { get; init; }

    /// <summary>Further tokens of a cue of two parts.</summary>
    public TokenRange SecondCue { get; set; }

    /// <summary>Empty for a null subject.</summary>
    public TokenRange Source { get; set; }

    public required List<TokenRange> Content { get; init; }

    public required string Rule { get; init; }

    public required float Score { get; set; }

    /// <summary>The marker that says through whom or what (<c>وفقا للبيان</c> behind another cue); empty if none.</summary>
    public TokenRange Relay { get; set; }

    /// <summary>Index of the draft whose content encloses this one, or -1.</summary>
    public int Parent { get; set; } = -1;

    public List<string> Notes { get; } = [];

    public List<Alternative> Alternatives { get; } = [];

    public int First => Content[0].First;

    /// <summary>Whether a token is inside one of the pieces.</summary>
    public static bool Holds(List<TokenRange> pieces, int token)
    {
        foreach (TokenRange piece in pieces)
        {
            if (piece.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    public TokenRange Extent => new(Content[0].First, Content[^1].End);
}
