namespace StatementTracker.ML.Evaluation;

/// <summary>What was measured over the articles of one language, or of all.</summary>
public sealed record LanguageReport
{
    /// <summary>Articles compared.</summary>
    public required int Articles { get; init; }

    /// <summary>The headline measures.</summary>
    public required Figures Figures { get; init; }

    /// <summary>Cue, source, content and whole statements, exact and overlapping.</summary>
    public required PartScores Parts { get; init; }

    /// <summary>By set (type, kind, channel, act, stance), then by label as in files; what neither side has is not there.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, LabelScore>> Labels { get; init; }

    /// <summary>Exact-match scores of BIO tags.</summary>
    public required TagScores Tags { get; init; }

    /// <summary>Which label was taken for which.</summary>
    public required LabelConfusions Confusions { get; init; }

    /// <summary>Whether the scores of sides are probabilities; without bins where the predictions have no scores.</summary>
    public required Calibration StanceCalibration { get; init; }
}
