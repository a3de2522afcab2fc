namespace StatementTracker.Languages.Arabic;

/// <summary>Modern Standard Arabic: words with clitics, verbs in all their forms.</summary>
internal sealed class ArabicRules : LanguageRules
{
    private readonly Vocabulary _vocabulary;

    private readonly Lazy<Polarities> _polarities = new(() => Polarities.Load("Arabic.polarity.tsv", ArabicInflection.Forms));

    private readonly Lazy<ToneTable> _tones = new(() => ToneTable.Load("Arabic.tones.tsv"));

    private ArabicRules() => _vocabulary = ArabicLexicon.Load();

    public static ArabicRules Instance { get; } = new();

    public override Language Language => Language.Arabic;

    public override bool VerbFirst => true;

    public override string PlainCue => "قال";

    public override Polarities Polarities => _polarities.Value;

    public override ToneTable Tones => _tones.Value;

    /// <summary>For tests and figures.</summary>
    internal Vocabulary Vocabulary => _vocabulary;

    public override WordAnalysis Analyze(ReadOnlySpan<char> word) => ArabicAnalyzer.Analyze(word, _vocabulary);

    public override bool OpensPhrase(in WordAnalysis first) => _vocabulary.OpensPhrase(first.Form) || first.Stem != first.Form && _vocabulary.OpensPhrase(first.Stem);

    public override Phrase FindPhrase(ReadOnlySpan<ulong> forms, ulong firstStem) =>
        forms.IsEmpty ? new Phrase(0, Word.Unknown) : _vocabulary.FindPhrase(forms, firstStem);
}
