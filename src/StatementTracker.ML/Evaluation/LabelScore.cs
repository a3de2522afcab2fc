namespace StatementTracker.ML.Evaluation;

/// <summary>The statements of one label: recall over those annotated so, precision over those predicted so, whatever the other side calls them.</summary>
public sealed record LabelScore
{
    /// <summary>Found.</summary>
    public OneSidedPart Content { get; init; } = OneSidedPart.Empty;

    /// <summary>Found with the right cue.</summary>
    public OneSidedPart Cue { get; init; } = OneSidedPart.Empty;

    /// <summary>Found with the right source: end-to-end.</summary>
    public OneSidedPart Source { get; init; } = OneSidedPart.Empty;

    /// <summary>Found with the right cue and source; exact where all three are.</summary>
    public OneSidedPart Whole { get; init; } = OneSidedPart.Empty;

    /// <summary>The score with one more statement of one side, and what it is matched with.</summary>
    internal LabelScore Plus(bool isGold, StatementPair? pair) => new()
    {
        Content = Content.Plus(isGold, pair?.Iou),
        Cue = Cue.Plus(isGold, pair?.CueIou),
        Source = Source.Plus(isGold, pair?.SourceIou),
        Whole = Whole.Plus(isGold, pair is null ? null : Math.Min(pair.Iou, Math.Min(pair.CueIou, pair.SourceIou))),
    };
}
