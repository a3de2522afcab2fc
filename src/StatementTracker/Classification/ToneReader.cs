using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>The tones of an article's words and of the expressions they begin. Not thread-safe.</summary>
internal sealed class ToneReader(ArticleText article)
{
    private ReadOnlySpan<Token> Tokens => article.Tokens;

    public Tones Of(int token)
    {
        if (Tokens[token].Kind != TokenKind.Word)
        {
            return Tones.None;
        }

        WordSigns signs = article.SignsOf(token);
        return signs.OpensTones ? signs.Tones | OfExpressions(token) : signs.Tones;
    }

    private Tones OfExpressions(int token)
    {
        ulong second = FormAt(token + 1), third = FormAt(token + 2);
        WordAnalysis first = Tokens[token].Analysis;
        Tones whole = article.Rules.Tones.Of(first.Form, second, third);
        return (first.Stem == first.Form ? whole : whole | article.Rules.Tones.Of(first.Stem, second, third)) & ~Tones.Stop;
    }

    private ulong FormAt(int token) => token < Tokens.Length ? Tokens[token].Analysis.Form : 0;
}
