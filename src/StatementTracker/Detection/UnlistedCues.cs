using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>
/// Verbs that no list has: known by their shape and by what they stand before. Arabic: the first word of a clause, with a complementizer or
/// a colon and a quotation not far behind. English: a form in -ed, -s or -es right before "that" or a quotation, or right behind one.
/// </summary>
internal sealed class UnlistedCues(ArticleText article)
{
    private readonly QuotationMarks _marks = new(article);

    private Token[] Tokens => article.Tokens;

    /// <summary>Whether a word of which the vocabulary says nothing stands where only a cue stands.</summary>
    public bool IsVerb(int i)
    {
        Token token = Tokens[i];
        if (token.Kind != TokenKind.Word || token.Quotation >= 0 || token.Word.Classes is not (WordClasses.None or WordClasses.Filler) || token.Phrase.Length > 1)
        {
            return false;
        }

        Sentence sentence = article.Sentences[token.Sentence];
        return article.Rules.VerbFirst
            ? !token.Latin && OpensClause(i, sentence) && AnnouncesContent(i, sentence)
            : token.Latin && !token.Capitalized && IsVerbForm(i, sentence);
    }

    private bool OpensClause(int i, Sentence sentence)
    {
        if (Tokens[i].Has(Clitics.Article | Clitics.Preposition))
        {
            return false;
        }

        return i == sentence.First
            || Tokens[i].Has(Clitics.Conjunction) && Tokens[i - 1].Kind is TokenKind.Comma
            || i - 1 == sentence.First && Tokens[i - 1].Is(WordClasses.Adverb | WordClasses.Auxiliary);
    }

    /// <summary>Whether a complementizer, or a colon with a quotation, stands not far behind, and no listed cue that would own it.</summary>
    private bool AnnouncesContent(int i, Sentence sentence)
    {
        for (int k = i + 1; k < sentence.End && k <= i + 10; k++)
        {
            if (CueFinder.IsListed(Tokens[k].Word))
            {
                return false;
            }

            if (Tokens[k].Is(WordClasses.Complementizer) && !Tokens[k].Has(Clitics.Preposition))
            {
                return true;
            }

            if (Tokens[k].Kind == TokenKind.Colon)
            {
                return IsQuoteAt(k + 1, sentence);
            }
        }

        return false;
    }

    /// <summary>English: -ed takes "that" and may follow its quotation; -s, as frequent on nouns, must stand right before one.</summary>
    private bool IsVerbForm(int i, Sentence sentence)
    {
        ReadOnlySpan<char> word = article.Characters(i);
        bool past = word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal);
        bool present = word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u');
        return (past || present) && AnnouncesQuotation(i + 1, sentence)
            || past && (i + 1 < sentence.End && Tokens[i + 1].Is(WordClasses.Complementizer) || IsBehindQuotation(i, sentence));
    }

    private bool AnnouncesQuotation(int i, Sentence sentence) =>
        i < sentence.End && Tokens[i].Kind is TokenKind.Comma or TokenKind.Colon && IsQuoteAt(i + 1, sentence);

    private bool IsQuoteAt(int i, Sentence sentence) => i < sentence.End && Tokens[i].Kind == TokenKind.Quote;

    /// <summary>Whether speech closes, with a comma or a stop inside its marks, at most six words in front of token <paramref name="i"/>.</summary>
    private bool IsBehindQuotation(int i, Sentence sentence)
    {
        for (int k = i - 1; k > sentence.First && k >= i - 6; k--)
        {
            if (Tokens[k].Kind == TokenKind.Quote)
            {
                return _marks.ClosesSpeech(k) && Tokens[k - 1].Kind is TokenKind.Comma or TokenKind.Terminal;
            }

            if (Tokens[k].Kind != TokenKind.Word)
            {
                return false;
            }
        }

        return false;
    }
}
