using StatementTracker.Formats;

namespace StatementTracker.ML.Corpora;

/// <summary>The names of labels, for readers and their messages.</summary>
internal static class LabelNames
{
    /// <summary>All names, for a message.</summary>
    public static string All<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(EnumNames.Of));

    /// <summary>The label; null if there is none of that name.</summary>
    public static T? Parse<T>(string? name)
        where T : struct, Enum => EnumNames.TryParse(name, out T label) ? label : null;
}
