namespace StatementTracker.Languages.Arabic;

/// <summary>Loads the Arabic data files and expands them to every form that a text can have.</summary>
internal sealed class ArabicLexicon
{
    private const int ExpectedForms = 24_000;

    private static readonly string[] EntryFiles =
        ["words", "markers", "speakers", "roles", "channels", "nouns", "places", "media", "names"];

    private readonly Vocabulary _vocabulary = new(ExpectedForms);
    private readonly ArabicTerms _terms;
    private readonly Dictionary<string, Cue> _cues = new(StringComparer.Ordinal);

    private ArabicLexicon() => _terms = new ArabicTerms(_vocabulary);

    public static Vocabulary Load()
    {
        ArabicLexicon lexicon = new();
        lexicon.LoadCues();
        foreach (string file in EntryFiles)
        {
            lexicon.LoadEntries($"Arabic.{file}.tsv");
        }

        lexicon._terms.Complete();
        lexicon.LoadHomographs();
        return lexicon._vocabulary;
    }

    private void LoadEntries(string name)
    {
        EntryReader reader = new(name);
        while (reader.Read())
        {
            foreach (string term in reader.Terms)
            {
                _terms.Add(term, reader.Word.Cue is { } cue && cue.Lemma != term ? reader.Word.With(cue with { Lemma = term }) : reader.Word);
            }
        }
    }

    private void LoadCues()
    {
        EntryReader reader = new("Arabic.cues.tsv");
        while (reader.Read())
        {
            string lemma = reader.Terms[0];
            Cue cue = reader.Word.Cue ?? throw reader.Fault($"the cue {lemma} has no act.");
            _cues.Add(lemma, cue);
            AddVerb(lemma, reader.Text("present"), cue, reader.Word.Channel);
            AddParticiple(reader.Text("participle"), cue, reader.Word.Channel);
            AddMasdar(reader.Text("masdar"), cue);
        }
    }

    /// <summary>A cue of several words is conjugated in its first one (ألقى باللوم).</summary>
    private void AddVerb(string lemma, string present, Cue cue, Channel? channel)
    {
        int space = lemma.IndexOf(' ', StringComparison.Ordinal);
        string rest = space < 0 ? "" : lemma[space..];
        ArabicVerb.Conjugate(space < 0 ? lemma : lemma[..space], present, Adder(rest, cue, WordClasses.CueVerb, channel));
    }

    private void AddParticiple(string participle, Cue cue, Channel? channel)
    {
        if (participle.Length > 0)
        {
            ArabicVerb.Participle(participle, Adder("", cue, WordClasses.CueParticiple, channel));
        }
    }

    /// <summary>Enters forms of one cue; those with the same grammar share an entry.</summary>
    private Action<string, WordForm> Adder(string rest, Cue cue, WordClasses classes, Channel? channel)
    {
        Dictionary<WordForm, Word> words = [];
        return (form, grammar) =>
        {
            if (!words.TryGetValue(grammar, out Word? word))
            {
                word = new Word { Classes = classes, Form = grammar, Cue = cue, Channel = channel };
                words.Add(grammar, word);
            }

            _terms.Add(form + rest, word);
        };
    }

    private void AddMasdar(string masdar, Cue cue)
    {
        if (masdar.Length > 0)
        {
            bool feminine = masdar[^1] == 'ة';
            _terms.Add(masdar, new Word
            {
                Classes = WordClasses.CueNoun | WordClasses.VerbalNoun,
                Form = WordForm.Singular | (feminine ? WordForm.Feminine : WordForm.Masculine),
                Cue = cue,
            });
        }
    }

    /// <summary>Forms of several lemmas, where a hand-made decision replaces what merging would say.</summary>
    private void LoadHomographs()
    {
        EntryReader reader = new("Arabic.homographs.tsv");
        while (reader.Read())
        {
            string lemma = reader.Text("cue");
            Cue? cue = lemma.Length == 0 ? null : _cues.GetValueOrDefault(lemma) ?? throw reader.Fault($"there is no cue {lemma}.");
            cue = cue is null ? null : cue with { Reliability = reader.ReadReliability() ?? cue.Reliability };
            foreach (string term in reader.Terms)
            {
                _terms.Replace(term, reader.Word.With(cue));
            }
        }
    }
}
