namespace StatementTracker.Languages;

/// <summary>The <see cref="Polarity"/> of words, by the hash of their form or stem. Immutable, thread-safe.</summary>
internal sealed class Polarities
{
    private readonly Dictionary<ulong, Polarity> _words;

    private Polarities(Dictionary<ulong, Polarity> words) => _words = words;

    /// <summary>Reads a table.</summary>
    /// <param name="name">The embedded file: columns <c>class</c> (names of <see cref="Polarity"/>) and <c>words</c>.</param>
    /// <param name="inflect">All forms of a term, itself included.</param>
    /// <exception cref="InvalidOperationException">A class does not exist; the message names file and line.</exception>
    public static Polarities Load(string name, Func<string, IEnumerable<string>> inflect)
    {
        DataFile file = DataFile.Open(name);
        int classes = file.Column("class"), listed = file.Column("words");
        var words = new Dictionary<ulong, Polarity>(8192);
        while (file.Read())
        {
            Polarity polarity = Enum.TryParse(file[classes], out Polarity known) ? known : throw file.Fault($"there is no class \"{file[classes]}\".");
            foreach (string form in file[listed].ToString().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(inflect))
            {
                ulong key = Normalizer.Hash(form);
                words[key] = words.GetValueOrDefault(key) | polarity;
            }
        }

        return new Polarities(words);
    }

    /// <summary>What a word does to its neighbours; none if it is not listed.</summary>
    public Polarity Of(in WordAnalysis word) =>
        _words.TryGetValue(word.Form, out Polarity found) || (word.Stem != word.Form && _words.TryGetValue(word.Stem, out found)) ? found : Polarity.None;
}
