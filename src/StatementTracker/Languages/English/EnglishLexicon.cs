namespace StatementTracker.Languages.English;

/// <summary>Loads the English data files and inflects the cues.</summary>
internal sealed class EnglishLexicon
{
    private const int ExpectedForms = 6_000;

    private static readonly string[] EntryFiles =
        ["words", "markers", "speakers", "roles", "channels", "nouns", "places", "media", "names"];

    private readonly Vocabulary _vocabulary = new(ExpectedForms);
    private readonly EnglishTerms _terms;
    private readonly List<string> _forms = [];

    private EnglishLexicon() => _terms = new EnglishTerms(_vocabulary);

    public static Vocabulary Load()
    {
        EnglishLexicon lexicon = new();
        lexicon.LoadCues();
        foreach (string file in EntryFiles)
        {
            lexicon.LoadEntries($"English.{file}.tsv");
        }

        lexicon._terms.Complete();
        return lexicon._vocabulary;
    }

    private void LoadEntries(string name)
    {
        EntryReader reader = new(name);
        while (reader.Read())
        {
            foreach (string term in reader.Terms)
            {
                _terms.Add(term, reader.Word.Cue is { } cue && cue.Lemma != term ? reader.Word.With(cue with { Lemma = term.TrimStart('~') }) : reader.Word);
            }
        }
    }

    private void LoadCues()
    {
        EntryReader reader = new("English.cues.tsv");
        while (reader.Read())
        {
            foreach (string lemma in reader.Terms)
            {
                Cue cue = reader.ReadCue(lemma) ?? throw reader.Fault($"the cue {lemma} has no act.");
                string parts = reader.Text("parts");
                AddVerb(lemma, parts, cue, reader.Word.Channel);
                if (lemma.EndsWith("ize", StringComparison.Ordinal))
                {
                    AddVerb(lemma[..^3] + "ise", parts, cue, reader.Word.Channel); // the British spelling
                }
            }
        }
    }

    /// <summary>
    /// Enters all forms of a cue, of which the first word is inflected. <paramref name="parts"/>: empty for regular verbs,
    /// "+" if the last letter is doubled, else past, participle (if it differs) and -ing form (if it is irregular).
    /// </summary>
    private void AddVerb(string lemma, string parts, Cue cue, Channel? channel)
    {
        int space = lemma.IndexOf(' ', StringComparison.Ordinal);
        string verb = space < 0 ? lemma : lemma[..space];
        string rest = space < 0 ? "" : lemma[space..];
        bool doubles = parts == "+";
        EntryReader.ReadItems(doubles ? "" : parts, _forms);
        if (_forms.Count == 0)
        {
            _forms.Add(EnglishInflection.AddEd(verb, doubles));
        }

        if (!_forms.Exists(IsIng))
        {
            _forms.Add(EnglishInflection.AddIng(verb, doubles));
        }

        Word past = Form(cue, channel, WordClasses.CueVerb, WordForm.Past);
        Word ing = Form(cue, channel, WordClasses.CueVerb | WordClasses.CueParticiple, WordForm.None);
        _terms.Add(verb + rest, Form(cue, channel, WordClasses.CueVerb, WordForm.Present));
        _terms.Add(EnglishInflection.AddS(verb) + rest, Form(cue, channel, WordClasses.CueVerb, WordForm.Present | WordForm.Singular));
        foreach (string form in _forms)
        {
            _terms.Add(form + rest, IsIng(form) ? ing : past);
        }
    }

    private static bool IsIng(string form) => form.EndsWith("ing", StringComparison.Ordinal);

    private static Word Form(Cue cue, Channel? channel, WordClasses classes, WordForm form) =>
        new() { Classes = classes, Form = form, Cue = cue, Channel = channel };
}
