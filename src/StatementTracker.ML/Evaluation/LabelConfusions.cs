using StatementTracker.Formats;
using StatementTracker.ML.Corpora.Standoff;

namespace StatementTracker.ML.Evaluation;

/// <summary>The confusion matrices of the labels.</summary>
public sealed class LabelConfusions
{
    /// <summary>Direct, mixed, indirect.</summary>
    public ConfusionMatrix Type { get; } = new();

    /// <summary>The kind of the first speaker.</summary>
    public ConfusionMatrix Kind { get; } = new();

    /// <summary>The channel, where the statement's own sentence gives it.</summary>
    public ConfusionMatrix Channel { get; } = new();

    /// <summary>The act.</summary>
    public ConfusionMatrix Act { get; } = new();

    /// <summary>The side toward gold's first target.</summary>
    public ConfusionMatrix Stance { get; } = new();

    /// <summary>All of them with their names.</summary>
    internal IEnumerable<(string Name, ConfusionMatrix Matrix)> All => [("type", Type), ("kind", Kind), ("channel", Channel), ("act", Act), ("stance", Stance)];

    internal void Add(StatementPair pair)
    {
        Type.Add(MarkLabels.Name(pair.Gold.Type), MarkLabels.Name(pair.Predicted.Type));
        Kind.Add(MarkLabels.Name(pair.Gold.Kind), MarkLabels.Name(pair.Predicted.Kind));
        Channel.Add(pair.Gold.IsChannelInherited ? null : MarkLabels.Name(pair.Gold.Channel), MarkLabels.Name(pair.Predicted.Channel));
        Act.Add(MarkLabels.Name(pair.Gold.Act), MarkLabels.Name(pair.Predicted.Act));
        Stance.Add(pair.Gold.Stances is [var stance, ..] ? EnumNames.Of(stance.Label) : null, EnumNames.Of(pair.PredictedStance));
    }
}
