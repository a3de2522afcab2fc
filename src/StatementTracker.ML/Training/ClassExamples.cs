namespace StatementTracker.ML.Training;

/// <summary>Decisions among the values of an enum: the hashed features of each, and the answer as the index of its label.</summary>
internal sealed class ClassExamples<T>
    where T : struct, Enum
{
    /// <summary>The labels in the order of the classes: all values of the enum.</summary>
    public static IReadOnlyList<T> All { get; } = Enum.GetValues<T>();

    public List<uint[]> Features { get; } = [];

    public List<int> Classes { get; } = [];

    public int Count => Classes.Count;

    /// <summary>The class of a label.</summary>
    public static int IndexOf(T label) => Array.IndexOf((T[])All, label);

    public void Add(ReadOnlySpan<uint> features, T label)
    {
        Features.Add(features.ToArray());
        Classes.Add(IndexOf(label));
    }
}
