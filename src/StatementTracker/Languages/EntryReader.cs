using System.Globalization;

namespace StatementTracker.Languages;

/// <summary>Reads the rows of a data file as vocabulary entries; every file has the columns it needs and no others.</summary>
internal sealed class EntryReader
{
    private readonly DataFile _file;
    private readonly int _terms, _classes, _form, _kind, _channel, _frames, _act, _nuance, _reliability;
    private readonly List<string> _items = [];

    public EntryReader(string name)
    {
        _file = DataFile.Open(name);
        _terms = _file.Column("terms");
        _classes = _file.Column("classes");
        _form = _file.Column("form");
        _kind = _file.Column("kind");
        _channel = _file.Column("channel");
        _frames = _file.Column("frames");
        _act = _file.Column("act");
        _nuance = _file.Column("nuance");
        _reliability = _file.Column("reliability");
    }

    /// <summary>What the current row says its terms are.</summary>
    public Word Word { get; private set; } = Word.Unknown;

    /// <summary>The terms of the current row. The list is reused by the next one.</summary>
    public List<string> Terms => _items;

    /// <exception cref="InvalidOperationException">A label does not exist; the message names file and line.</exception>
    public bool Read()
    {
        if (!_file.Read())
        {
            return false;
        }

        ReadItems(_file[_terms], _items);
        Word = new Word
        {
            Classes = Flags<WordClasses>(_classes),
            Form = Flags<WordForm>(_form),
            Kind = _file[_kind] is "inherits" ? null : Label<SpeakerKind>(_kind),
            InheritsKind = _file[_kind] is "inherits",
            Channel = Label<Channel>(_channel),
            Cue = ReadCue(_items[0]),
        };
        return true;
    }

    /// <summary>The text of another column of the current row.</summary>
    public string Text(string column) => _file[_file.Column(column)].ToString();

    public InvalidOperationException Fault(string reason) => _file.Fault(reason);

    /// <summary>Splits a list (items between semicolons, blanks around them do not count).</summary>
    public static void ReadItems(ReadOnlySpan<char> list, List<string> items)
    {
        items.Clear();
        foreach (Range range in list.Split(';'))
        {
            ReadOnlySpan<char> item = list[range].Trim(' ');
            if (!item.IsEmpty)
            {
                items.Add(item.ToString());
            }
        }
    }

    /// <summary>The cue of the current row under the given lemma; null if the row has no act.</summary>
    public Cue? ReadCue(string lemma) => Label<SpeechAct>(_act) is not { } act ? null
        : new Cue(lemma, Flags<CueFrames>(_frames), act, Label<Nuance>(_nuance) ?? Nuance.Neutral, ReadReliability() ?? 0.5f);

    /// <summary>The share in the current row, 0 to 1; null if it has none.</summary>
    public float? ReadReliability()
    {
        ReadOnlySpan<char> value = _file[_reliability];
        return value.IsEmpty ? null : float.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private T? Label<T>(int column)
        where T : struct, Enum
    {
        ReadOnlySpan<char> label = _file[column];
        return label.IsEmpty ? null
            : Enum.TryParse(label, out T value) ? value
            : throw _file.Fault($"there is no {typeof(T).Name} \"{label}\".");
    }

    /// <summary>Labels between commas; none if the field is empty.</summary>
    private T Flags<T>(int column)
        where T : struct, Enum => Label<T>(column) ?? default;
}
