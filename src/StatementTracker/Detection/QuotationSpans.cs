using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>What stands between quotation marks, as content: how long it is, whether it is all of it, where it goes on.</summary>
internal sealed class QuotationSpans(ArticleText article, Clauses clauses)
{
    /// <summary>Quotations of fewer words need another sign to be speech: they may be names, terms or scare quotes.</summary>
    private const int MinSpeechWords = 4;

    /// <summary>Counting stops here: no rule asks for more, and a quotation may be as long as the article.</summary>
    private const int MaxCount = 50;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>The words and numbers inside, nested marks aside; 50 stands for any greater number.</summary>
    public int Words(in Quotation quotation)
    {
        int words = 0;
        for (int i = quotation.First; i < quotation.Close && words < MaxCount; i++)
        {
            words += Tokens[i].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        }

        return words;
    }

    /// <summary>Whether the quotation has too few words to be speech by its length alone.</summary>
    public bool IsShort(in Quotation quotation) => Words(quotation) < MinSpeechWords;

    /// <summary>Whether nothing of the clause follows the quotation: it is the whole content, not a part of it.</summary>
    public bool ClosesClause(in Quotation quotation)
    {
        int next = quotation.Close + (quotation.IsClosed ? 1 : 0);
        return next >= Tokens.Length || Tokens[next].StartsParagraph || Tokens[next].Sentence != Tokens[quotation.Close - 1].Sentence
            || EndsClause(next);
    }

    /// <summary>Adds the inside of a quotation and of the paragraphs that go on with it; nothing where it holds no word.</summary>
    public void AddChain(int pair, List<TokenRange> pieces)
    {
        for (int p = ChainStart(pair, pieces); p >= 0; p = article.Quotations[p].Next)
        {
            Quotation quotation = article.Quotations[p];
            if (Words(quotation) > 0)
            {
                pieces.Add(new TokenRange(quotation.First, quotation.Close));
            }
        }
    }

    /// <summary>The first quotation of the chain that <paramref name="pieces"/> do not have yet.</summary>
    private int ChainStart(int pair, List<TokenRange> pieces)
    {
        int first = pair;
        while (article.Quotations[first].Previous is var previous and >= 0 && !pieces.Exists(p => p.First == article.Quotations[previous].First))
        {
            first = previous;
        }

        return first;
    }

    private bool EndsClause(int next) =>
        Tokens[next].Kind is TokenKind.Terminal or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash or TokenKind.CloseBracket
        || clauses.IsMarker(next)
        || clauses.IsCue(next) && (Tokens[next].Has(Clitics.Conjunction) || Tokens[next].Is(WordClasses.CueParticiple))
        || Tokens[next].Is(WordClasses.Subordinator);
}
