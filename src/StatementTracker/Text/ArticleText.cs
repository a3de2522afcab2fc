using StatementTracker.Languages;

namespace StatementTracker.Text;

/// <summary>
/// The article's text as the stages see it: tokens, sentences and quotations, all views of one untouched string.
/// </summary>
/// <remarks>Not thread-safe; made for one article and one reading. Disposing gives the buffers back: nothing may be asked of it then.</remarks>
internal sealed class ArticleText : IDisposable
{
    private readonly TokenBuffer _tokens;
    private StemIndex? _stems;

    private ArticleText(string text, LanguageRules rules, TokenBuffer tokens, Sentence[] sentences, Quotation[] quotations)
    {
        Text = text;
        Rules = rules;
        _tokens = tokens;
        Sentences = sentences;
        Quotations = quotations;
    }

    public string Text { get; }

    public LanguageRules Rules { get; }

    public ReadOnlySpan<Token> Tokens => _tokens.Tokens;

    public Sentence[] Sentences { get; }

    public Quotation[] Quotations { get; }

    /// <summary>Reads a text. Any string will do; time and memory are linear in its length.</summary>
    public static ArticleText Read(string text, LanguageRules rules)
    {
        var tokens = new TokenBuffer((text.Length / 5) + 8);
        WordReader words = rules.Words.Rent();
        new Tokenizer(text, words, tokens).Run();
        rules.Words.Return(words);
        List<Quotation> quotations = new QuotationPairer(text, tokens).Run();
        List<Sentence> sentences = SentenceSplitter.Split(text, tokens, quotations);
        PhraseFinder.Mark(tokens, rules);
        TokenTagger.Tag(tokens, quotations);
        return new ArticleText(text, rules, tokens, [.. sentences], [.. quotations]);
    }

    /// <summary>The text of tokens [<paramref name="first"/>, <paramref name="end"/>), from the first one's start to the last one's end.</summary>
    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>What the word at a token makes of its sentence, and the like.</summary>
    public WordSigns SignsOf(int token) => Tokens[token].Signs.Of(this, token);

    /// <summary>Where each stem stands; made when first asked for.</summary>
    public StemIndex Stems => _stems ??= new StemIndex(this);

    public void Dispose()
    {
        _stems?.Dispose();
        _tokens.Return();
    }

    public ReadOnlySpan<char> Characters(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].End - Tokens[token].Start);
}
