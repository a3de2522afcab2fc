using System.Text.Json;

namespace StatementTracker.Formats;

/// <summary>The names that labels have in files: <see cref="SpeakerKind.InternationalOrganization"/> is <c>international-organization</c>.</summary>
public static class EnumNames
{
    /// <summary>The name of a label in files.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a value of its enum.</exception>
    public static string Of<T>(T label)
        where T : struct, Enum
    {
        int index = Array.IndexOf(Names<T>.Values, label);
        return index >= 0 ? Names<T>.Texts[index] : throw new ArgumentOutOfRangeException(nameof(label), label, $"Not a {typeof(T).Name}.");
    }

    /// <summary>The label with that name in files; false if there is none. Exact: lower case, hyphens.</summary>
    public static bool TryParse<T>(string? name, out T label)
        where T : struct, Enum
    {
        int index = Array.IndexOf(Names<T>.Texts, name);
        label = index >= 0 ? Names<T>.Values[index] : default;
        return index >= 0;
    }

    private static class Names<T>
        where T : struct, Enum
    {
        internal static readonly T[] Values = Enum.GetValues<T>();
        internal static readonly string[] Texts = Array.ConvertAll(Values, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));
    }
}
