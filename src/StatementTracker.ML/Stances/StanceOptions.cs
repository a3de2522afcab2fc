namespace StatementTracker.ML.Stances;

/// <summary>How sides are learned from rows: maximum entropy by Microsoft.ML's stochastic dual coordinate ascent, one thread.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed record StanceOptions
{
    /// <summary>Equal rows, options and seeds give equal models.</summary>
    public int Seed { get; init; } = 7;

    /// <summary>Parts of the cross-validation that chooses, 2 to 20; rows of one text lie in one part.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>The strengths of regularization to choose among by macro-F1, each above 0; at least one.</summary>
    public IReadOnlyList<float> L2 { get; init; } = [0.001f, 0.003f, 0.01f, 0.03f, 0.1f];

    /// <summary>Passes over the rows at most, 1 or more.</summary>
    public int Iterations { get; init; } = 20;

    /// <summary>How far rare labels are made up for, 0 to 1, as <see cref="Training.ClassifierOptions.Balance"/>.</summary>
    public float Balance { get; init; } = 0.5f;

    /// <summary>The model has 2 to the power of this many slots, 8 to 20.</summary>
    public int SlotBits { get; init; } = 18;

    /// <summary>Features that fewer rows have teach nothing and take no room, 1 or more.</summary>
    public int MinExamples { get; init; } = 2;

    internal IEnumerable<string> Faults() => new (bool Wrong, string Fault)[]
    {
        (Folds is < 2 or > 20, $"Folds is {Folds}; it must be 2 to 20."),
        (L2 is not { Count: > 0 } || L2.Any(l2 => l2 is not > 0 || !float.IsFinite(l2)), "L2 must have at least one value, each above 0."),
        (Iterations < 1, $"Iterations is {Iterations}; it must be 1 or more."),
        (Balance is not (>= 0 and <= 1), $"Balance is {Balance}; it must be 0 to 1."),
        (SlotBits is < 8 or > 20, $"SlotBits is {SlotBits}; it must be 8 to 20."),
        (MinExamples < 1, $"MinExamples is {MinExamples}; it must be 1 or more."),
    }.Where(rule => rule.Wrong).Select(rule => rule.Fault);
}
