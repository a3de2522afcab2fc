namespace StatementTracker.ML.Training;

/// <summary>Decisions between yes and no: the hashed features of each, and the answer.</summary>
internal sealed class BinaryExamples
{
    public List<uint[]> Features { get; } = [];

    public List<bool> Labels { get; } = [];

    public int Count => Labels.Count;

    public void Add(ReadOnlySpan<uint> features, bool label)
    {
        Features.Add(features.ToArray());
        Labels.Add(label);
    }
}
