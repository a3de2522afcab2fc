using StatementTracker.Languages;

namespace StatementTracker;

/// <summary>Walks over the words of a name or text, folded: <c>foreach (ReadOnlySpan&lt;char&gt; word in new NameWords(text, buffer))</c>.</summary>
/// <remarks>
/// A word is a run of letters and digits, folded as everywhere (<see cref="Folding"/>). Apostrophes fall away (<c>Sana'a</c>),
/// points inside initials join them (<c>U.S.</c> is <c>us</c>), and the English possessive <c>'s</c> is left out. Words
/// longer than the buffer are cut. Allocates nothing.
/// </remarks>
internal ref struct NameWords(ReadOnlySpan<char> text, Span<char> buffer)
{
    private const char Apostrophe = '\'';
    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _buffer = buffer;
    private int _position;
    private int _length;

    public readonly ReadOnlySpan<char> Current => _buffer[.._length];

    /// <summary>Where the current word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends; invisible marks beside it may be inside.</summary>
    public int End { get; private set; }

    public readonly NameWords GetEnumerator() => this;

    public bool MoveNext()
    {
        _length = 0;
        while (_position < _text.Length && !char.IsLetterOrDigit(_text[_position]) && !char.IsSurrogate(_text[_position]))
        {
            _position++;
        }

        Start = _position;
        for (; _position < _text.Length && (_length == 0 || Continues()); _position++)
        {
            Take(_text[_position]);
        }

        End = _position;
        _position += _position < _text.Length && IsPossessive() ? 2 : 0;
        return _length > 0;
    }

    private readonly bool Continues()
    {
        char c = _text[_position];
        char folded = Folding.Fold(c);
        return c == '.' ? IsInnerPoint()
            : folded == Apostrophe ? !IsPossessive()
            : folded == Folding.Nothing || IsPart(folded);
    }

    // A surrogate belongs to a word: letters of rarer scripts come in pairs.
    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private readonly bool IsInnerPoint() => IsLetterAt(_position - 1) && !IsLetterAt(_position - 2) && IsLetterAt(_position + 1);

    private readonly bool IsLetterAt(int index) => index >= 0 && index < _text.Length && char.IsLetter(_text[index]);

    private readonly bool IsPossessive() =>
        Folding.Fold(_text[_position]) == Apostrophe
        && _position + 1 < _text.Length && _text[_position + 1] is 's' or 'S'
        && (_position + 2 >= _text.Length || !char.IsLetterOrDigit(_text[_position + 2]));

    private void Take(char c)
    {
        char folded = Folding.Fold(c);
        foreach (char letter in PresentationForms.Letters(c) ?? new ReadOnlySpan<char>(in folded))
        {
            if (IsPart(letter) && _length < _buffer.Length)
            {
                _buffer[_length++] = letter;
            }
        }
    }
}
