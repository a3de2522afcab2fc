using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Evaluation;

/// <summary>What is measured.</summary>
public sealed record EvaluationOptions
{
    /// <summary>Count only statements of this type; null: all.</summary>
    public StatementType? Only { get; init; }

    /// <summary>Leave out annotated beliefs and plans (<see cref="AnnotatedStatement.IsSpeech"/> is false).</summary>
    public bool SpeechOnly { get; init; }

    /// <summary>How many mistakes of each sort are kept for each language, the worst ones; 0 or more.</summary>
    public int WorstMistakes { get; init; } = 10;

    /// <summary>Whether an annotated statement is scored neither way.</summary>
    internal bool Skips(AnnotatedStatement gold) =>
        gold.IsOptional || (Only is not null && gold.Type != Only) || (SpeechOnly && !gold.IsSpeech);

    /// <summary>Whether a prediction that matches nothing is not counted.</summary>
    internal bool SkipsPrediction(AnnotatedStatement predicted) => Only is not null && predicted.Type != Only;
}
