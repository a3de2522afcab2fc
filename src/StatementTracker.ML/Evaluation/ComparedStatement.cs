using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Evaluation;

/// <summary>A statement, annotated or predicted, with its spans ready to be compared.</summary>
internal sealed class ComparedStatement(AnnotatedStatement statement, CountedText text)
{
    public AnnotatedStatement Statement => statement;

    public CharacterSet Content { get; } = text.Of(statement.Content);

    public CharacterSet Cue { get; } = text.Of(statement.Cue);

    public CharacterSet Source { get; } = text.Of(statement.Source);
}
