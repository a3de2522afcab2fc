namespace StatementTracker.Languages.English;

/// <summary>English, British and American.</summary>
internal sealed class EnglishRules : LanguageRules
{
    private readonly Vocabulary _vocabulary;

    private readonly Lazy<Polarities> _polarities = new(() => Polarities.Load("English.polarity.tsv", EnglishInflection.Forms));

    private readonly Lazy<ToneTable> _tones = new(() => ToneTable.Load("English.tones.tsv"));

    private EnglishRules() => _vocabulary = EnglishLexicon.Load();

    public static EnglishRules Instance { get; } = new();

    public override Language Language => Language.English;

    public override bool VerbFirst => false;

    public override string PlainCue => "say";

    public override Polarities Polarities => _polarities.Value;

    public override ToneTable Tones => _tones.Value;

    /// <summary>For tests and figures.</summary>
    internal Vocabulary Vocabulary => _vocabulary;

    /// <inheritdoc/>
    /// <remarks>A word with a capital is first looked up as a name: "Will" may be a person, "will" never is; "WHO" is no pronoun.</remarks>
    public override WordAnalysis Analyze(ReadOnlySpan<char> word)
    {
        ulong form = Normalizer.Hash(word);
        Word? found = !word.IsEmpty && char.IsUpper(word[0]) ? FindName(word, form) : null;
        return new WordAnalysis(found ?? _vocabulary.Find(form) ?? Word.Unknown, form, form, Clitics.None, 0);
    }

    public override bool OpensPhrase(in WordAnalysis first) => _vocabulary.OpensPhrase(first.Form) || first.Stem != first.Form && _vocabulary.OpensPhrase(first.Stem);

    public override Phrase FindPhrase(ReadOnlySpan<ulong> forms, ulong firstStem) =>
        forms.IsEmpty ? new Phrase(0, Word.Unknown) : _vocabulary.FindPhrase(forms, firstStem);

    private Word? FindName(ReadOnlySpan<char> word, ulong form) =>
        (EnglishTerms.IsAcronym(word) ? _vocabulary.Find(EnglishTerms.Acronym(form)) : null) ?? _vocabulary.Find(EnglishTerms.Capitalized(form));
}
