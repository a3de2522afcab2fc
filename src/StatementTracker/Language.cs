using System.Diagnostics.CodeAnalysis;

namespace StatementTracker;

/// <summary>A language that articles may be in. Two instances are equal if and only if they are the same.</summary>
public sealed class Language
{
    private Language(string code, string name)
    {
        Code = code;
        Name = name;
    }

    /// <summary>Modern Standard Arabic, code <c>ar</c>.</summary>
    public static Language Arabic { get; } = new("ar", "Arabic");

    /// <summary>English, code <c>en</c>.</summary>
    public static Language English { get; } = new("en", "English");

    /// <summary>Every language of the library, in the order of their codes.</summary>
    public static IReadOnlyList<Language> All { get; } = [Arabic, English];

    /// <summary>The ISO 639-1 code, two lower-case letters.</summary>
    public string Code { get; }

    /// <summary>The English name.</summary>
    public string Name { get; }

    /// <summary>Finds a language by its code (<c>ar</c>, <c>AR</c>, <c>ar-IQ</c>); false if the library does not have it.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Language? language)
    {
        string primary = (code ?? "").Split('-', '_')[0];
        language = All.FirstOrDefault(l => string.Equals(l.Code, primary, StringComparison.OrdinalIgnoreCase));
        return language is not null;
    }

    /// <summary>Same as <see cref="Code"/>.</summary>
    public override string ToString() => Code;
}
