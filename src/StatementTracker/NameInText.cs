namespace StatementTracker;

/// <summary>A name to be found in running text. Immutable, thread-safe.</summary>
/// <remarks>An acronym (US, WHO) that was not asked for itself is found only as it is written: in small letters it is another word.</remarks>
internal sealed class NameInText
{
    private const int LongestAcronym = 6;

    private readonly string _name;
    private readonly NameKey _key;
    private readonly bool _isExact;

    /// <param name="name">With a letter or digit.</param>
    /// <param name="isAsked">Whether it is the very name that was asked for, not an alias of it.</param>
    public NameInText(string name, bool isAsked)
    {
        _name = name;
        _key = NameKey.Of(name);
        _isExact = !isAsked && name.Length <= LongestAcronym && !name.Any(char.IsLower) && name.Any(char.IsUpper);
    }

    /// <summary>Whether the text has the name as successive words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    public bool Occurs(string text, List<NameOccurrence> words) => NameOccurrence.Contains(words, _key.Words) && (!_isExact || IsWritten(text));

    private bool IsWritten(string text)
    {
        for (int at = text.IndexOf(_name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(_name, at + 1, StringComparison.Ordinal))
        {
            int end = at + _name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
