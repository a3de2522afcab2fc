using StatementTracker.Formats;

namespace StatementTracker.ML.Stances;

/// <summary>The names of sides in rows: the library's own, and those of stance corpora.</summary>
internal static class StanceLabels
{
    private static readonly Dictionary<string, Stance> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["favor"] = Stance.Support,
        ["favour"] = Stance.Support,
        ["against"] = Stance.Oppose,
        ["none"] = Stance.Neutral,
        [EnumNames.Of(Stance.Support)] = Stance.Support,
        [EnumNames.Of(Stance.Oppose)] = Stance.Oppose,
        [EnumNames.Of(Stance.Neutral)] = Stance.Neutral,
    };

    /// <exception cref="FormatException">There is no such label.</exception>
    public static Stance Parse(string name) => _names.TryGetValue(name.Trim(), out Stance label) ? label
        : throw new FormatException($"unknown label \"{name}\". Known are favor, against, none and support, oppose, neutral.");
}
