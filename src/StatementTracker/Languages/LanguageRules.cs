using StatementTracker.Text;

namespace StatementTracker.Languages;

/// <summary>
/// Everything that one language brings: how its words are read and what is known of them. A new language is a folder with
/// data and one class of this kind; no stage names a language.
/// </summary>
/// <remarks>Immutable after construction, thread-safe. Data is loaded on first use and once.</remarks>
internal abstract class LanguageRules
{
    protected LanguageRules() => Words = new WordReaders(this);

    public abstract Language Language { get; }

    /// <summary>Whether statements open with the verb (cue–source–content) more often than with the subject.</summary>
    public abstract bool VerbFirst { get; }

    /// <summary>The lemma of the plain verb of saying: its participle adds nothing to another cue (رد قائلا, replied saying).</summary>
    public abstract string PlainCue { get; }

    /// <summary>Which words tell on which side a sentence stands; read when first asked for.</summary>
    public abstract Polarities Polarities { get; }

    /// <summary>Readers that remember words of this language.</summary>
    public WordReaders Words { get; }

    /// <summary>What the words of contents tell of acts; read when first asked for.</summary>
    public abstract ToneTable Tones { get; }

    /// <summary>Reads one word token (letters, marks, digits; no white space). Never throws, allocates nothing.</summary>
    public abstract WordAnalysis Analyze(ReadOnlySpan<char> word);

    /// <summary>
    /// The longest expression that begins at the first of the given tokens, each given by its <see cref="WordAnalysis.Form"/>
    /// and, for the first one, also tried by its <see cref="WordAnalysis.Stem"/>; length 0 if there is none.
    /// </summary>
    public abstract Phrase FindPhrase(ReadOnlySpan<ulong> forms, ulong firstStem);

    /// <summary>Whether any expression begins with the word: without it, <see cref="FindPhrase"/> finds none.</summary>
    public abstract bool OpensPhrase(in WordAnalysis first);

    /// <summary>The rules of a language; the same instance at every call.</summary>
    public static LanguageRules Of(Language language) =>
        language == Language.Arabic ? Arabic.ArabicRules.Instance : English.EnglishRules.Instance;
}
