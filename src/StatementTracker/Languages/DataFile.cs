using System.Text;

namespace StatementTracker.Languages;

/// <summary>
/// Reads an embedded table: comment lines (#) that say where the data comes from, a line of column names, rows. Fields are
/// views into the text, separated by tabs; fields missing at the end of a row are empty.
/// </summary>
internal sealed class DataFile
{
    private readonly string _name;
    private readonly string _text;
    private readonly Range[] _fields = new Range[16];
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private int _next;
    private int _lineNumber;
    private int _count;
    private int _lineStart;

    private DataFile(string name, string text)
    {
        _name = name;
        _text = text;
        ReadHeader();
    }

    /// <summary>The field of the current row in the given column.</summary>
    public ReadOnlySpan<char> this[int column] =>
        column >= 0 && column < _count ? _text.AsSpan(_lineStart, _next - _lineStart)[_fields[column]] : default;

    /// <exception cref="InvalidOperationException">The library was built without the file.</exception>
    public static DataFile Open(string name)
    {
        using Stream stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The data file {name} is not embedded in the library.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new DataFile(name, Encoding.UTF8.GetString(bytes));
    }

    /// <summary>A table from text, for tests.</summary>
    public static DataFile Parse(string name, string text) => new(name, text);

    /// <summary>The index of a column; -1 if the file does not have it.</summary>
    public int Column(string name) => _columns.GetValueOrDefault(name, -1);

    /// <summary>Moves to the next row; false behind the last.</summary>
    public bool Read()
    {
        while (_next < _text.Length)
        {
            ReadOnlySpan<char> line = NextLine();
            if (line.Length > 0 && line[0] != '#')
            {
                _count = line.Split(_fields, '\t');
                return true;
            }
        }

        return false;
    }

    /// <summary>An error that names the file and the line.</summary>
    public InvalidOperationException Fault(string reason) => new($"{_name}, line {_lineNumber}: {reason}");

    private ReadOnlySpan<char> NextLine()
    {
        _lineNumber++;
        _lineStart = _next;
        int length = _text.AsSpan(_next).IndexOf('\n');
        _next = length < 0 ? _text.Length : _next + length + 1;
        return _text.AsSpan(_lineStart, length < 0 ? _text.Length - _lineStart : length).TrimEnd('\r');
    }

    private void ReadHeader()
    {
        if (!Read())
        {
            throw Fault("no line of column names.");
        }

        for (int column = 0; column < _count; column++)
        {
            _columns.Add(this[column].ToString(), column);
        }
    }
}
