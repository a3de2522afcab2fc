namespace StatementTracker.ML.Evaluation;

/// <summary>One mistake, shown where it happened.</summary>
public sealed record Mistake
{
    /// <summary>What went wrong.</summary>
    public required MistakeSort Sort { get; init; }

    /// <summary>The language of the article.</summary>
    public required string Language { get; init; }

    /// <summary>The id of the article.</summary>
    public required string Article { get; init; }

    /// <summary>The gold file, with the line if it has one.</summary>
    public required string Where { get; init; }

    /// <summary>How bad it is: the counted characters concerned, or the confidence of a false statement. Larger is worse; for sorting only.</summary>
    public required double Weight { get; init; }

    /// <summary>What is right: the words, or the names of the speakers; empty if nothing is.</summary>
    public required string Expected { get; init; }

    /// <summary>What was said instead; empty if nothing was.</summary>
    public required string Found { get; init; }

    /// <summary>The surrounding text in pieces.</summary>
    public required IReadOnlyList<ContextPiece> Context { get; init; }
}
