using StatementTracker.Languages;

namespace StatementTracker.Text;

/// <summary>
/// The article's text as the stages see it: tokens, sentences and quotations, all views of one untouched string.
/// </summary>
/// <remarks>Not thread-safe; made for one article and one reading.</remarks>
internal sealed class ArticleText
{
    private ArticleText(string text, LanguageRules rules, Token[] tokens, Sentence[] sentences, Quotation[] quotations)
    {
        Text = text;
        Rules = rules;
        Tokens = tokens;
        Sentences = sentences;
        Quotations = quotations;
    }

    public string Text { get; }

    public LanguageRules Rules { get; }

    public Token[] Tokens { get; }

    public Sentence[] Sentences { get; }

    public Quotation[] Quotations { get; }

    /// <summary>Reads a text. Any string will do; time and memory are linear in its length.</summary>
    public static ArticleText Read(string text, LanguageRules rules)
    {
        var tokens = new List<Token>(text.Length / 5 + 8);
        new Tokenizer(text, rules, tokens).Run();
        List<Quotation> quotations = new QuotationPairer(text, tokens).Run();
        List<Sentence> sentences = SentenceSplitter.Split(text, tokens, quotations);
        PhraseFinder.Mark(tokens, rules);
        TokenTagger.Tag(text, tokens, quotations);
        return new ArticleText(text, rules, [.. tokens], [.. sentences], [.. quotations]);
    }

    /// <summary>The text of tokens [<paramref name="first"/>, <paramref name="end"/>), from the first one's start to the last one's end.</summary>
    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    public ReadOnlySpan<char> Characters(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].End - Tokens[token].Start);
}
