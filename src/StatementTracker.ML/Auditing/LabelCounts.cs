using StatementTracker.Formats;
using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Auditing;

/// <summary>Counts labels by language.</summary>
internal sealed class LabelCounts
{
    private readonly SortedDictionary<(string Language, string Set, string Label), int> _counts = [];

    public IReadOnlyList<LabelCount> Counts => [.. _counts.Select(count => new LabelCount(count.Key.Language, count.Key.Set, count.Key.Label, count.Value))];

    public void Add(string language, AnnotatedStatement statement)
    {
        Count(language, "type", statement.Type);
        Count(language, "channel", statement.Channel);
        Count(language, "kind", statement.Kind);
        Count(language, "act", statement.Act);
        Count(language, "nuance", statement.Nuance);
        Count(language, "stance", statement.Stances is [var stance, ..] ? stance.Label : (Stance?)null);
    }

    private void Count<T>(string language, string set, T? label)
        where T : struct, Enum
    {
        if (label is not { } known)
        {
            return;
        }

        foreach (T other in _counts.ContainsKey((language, set, EnumNames.Of(known))) ? [] : Enum.GetValues<T>())
        {
            _counts.TryAdd((language, set, EnumNames.Of(other)), 0);
        }

        _counts[(language, set, EnumNames.Of(known))]++;
    }
}
