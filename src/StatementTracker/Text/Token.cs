using StatementTracker.Languages;

namespace StatementTracker.Text;

/// <summary>One word or mark: a view of the text, with what the language knows of it, looked up once.</summary>
internal struct Token
{
    /// <summary>First code unit.</summary>
    public int Start;

    /// <summary>First code unit behind it.</summary>
    public int End;

    public TokenKind Kind;

    /// <summary>What the vocabulary says; <see cref="Languages.Word.Unknown"/> for marks and unknown words.</summary>
    public WordAnalysis Analysis;

    /// <summary>What is asked of a word where statements are labelled; <see cref="WordSigns.None"/> for marks.</summary>
    public WordSigns Signs;

    /// <summary>Index of the sentence it stands in.</summary>
    public int Sentence;

    /// <summary>Index of the innermost quotation around it, or -1; marks stand outside the quotation they open or close.</summary>
    public int Quotation;

    /// <summary>For the first token of a fixed expression: what the expression is and how many tokens it covers; else length 0.</summary>
    public Phrase Phrase;

    /// <summary>Its coarse class, for models.</summary>
    public TokenTag Tag;

    /// <summary>What models count it as.</summary>
    public TokenTraits Traits;

    /// <summary>What a word may be; none for numbers and marks.</summary>
    public WordClasses Classes;

    /// <summary>Whether a capital letter begins it.</summary>
    public bool Capitalized;

    /// <summary>Whether it begins with a letter of a script that has capitals.</summary>
    public bool Latin;

    /// <summary>Whether fixed expressions of several words begin with it.</summary>
    public bool OpensPhrase;

    /// <summary>Whether a line or paragraph begins with it.</summary>
    public bool StartsParagraph;

    public readonly Word Word => Analysis.Word;

    /// <summary>First code unit without the proclitic conjunction: where a cue begins.</summary>
    public readonly int CoreStart => Start + Analysis.ProcliticLength;

    public readonly bool Is(WordClasses classes) => (Classes & classes) != 0;

    public readonly bool Is(TokenTraits traits) => (Traits & traits) != 0;

    public readonly bool Has(Clitics clitics) => (Analysis.Clitics & clitics) != 0;
}
