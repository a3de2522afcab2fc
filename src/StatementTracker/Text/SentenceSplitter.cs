using StatementTracker.Languages;

namespace StatementTracker.Text;

/// <summary>Cuts tokens into sentences and numbers them. A sentence never runs over the end of a line.</summary>
internal static class SentenceSplitter
{
    public static List<Sentence> Split(string text, TokenBuffer tokens, List<Quotation> quotations)
    {
        var sentences = new List<Sentence>();
        Span<Token> span = tokens.Tokens;
        int first = 0;
        for (int i = 0; i < span.Length; i++)
        {
            int end = EndAfter(text, span, quotations, i);
            if (end < 0)
            {
                continue;
            }

            Add(sentences, span, first, end);
            first = end;
            i = end - 1;
        }

        return sentences;
    }

    /// <summary>The index behind the sentence that token <paramref name="i"/> ends, or -1 if it ends none.</summary>
    private static int EndAfter(string text, Span<Token> tokens, List<Quotation> quotations, int i)
    {
        int next = i + 1;
        if (next >= tokens.Length || tokens[next].StartsParagraph)
        {
            return next;
        }

        if (tokens[i].Kind == TokenKind.Word)
        {
            return EndsWithStop(text, tokens[i]) && OpensSentence(tokens[next]) ? next : -1;
        }

        if (tokens[i].Kind != TokenKind.Terminal || tokens[next].Start == tokens[i].End && tokens[next].Kind is TokenKind.Word or TokenKind.Number)
        {
            return -1;
        }

        while (next < tokens.Length && !tokens[next].StartsParagraph && tokens[next].Start == tokens[next - 1].End && Closes(tokens, quotations, next))
        {
            next++;
        }

        return next < tokens.Length && !tokens[next].StartsParagraph && GoesOn(tokens, next, next > i + 1) ? -1 : next;
    }

    private static bool EndsWithStop(string text, in Token token) => token.End - token.Start > 3 && text[token.End - 1] == '.' && text.AsSpan(token.Start, token.End - token.Start - 1).Contains('.');

    private static bool OpensSentence(in Token token) =>
        token.Capitalized && token.Is(WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Subordinator);

    private static bool Closes(Span<Token> tokens, List<Quotation> quotations, int i) => tokens[i].Kind switch
    {
        TokenKind.CloseBracket => true,
        TokenKind.Quote => IsCloser(tokens, quotations, i),
        _ => false,
    };

    private static bool IsCloser(Span<Token> tokens, List<Quotation> quotations, int i)
    {
        // The token before the mark stands inside the quotation that the mark closes.
        int inside = tokens[i - 1].Quotation;
        return inside >= 0 && (quotations[inside].Close == i || tokens[i - 1].Kind == TokenKind.Quote && tokens[i].Quotation != inside)
            || tokens[i - 1].Kind == TokenKind.Quote && tokens[i].Quotation < tokens[i - 1].Quotation;
    }

    /// <summary>Whether what follows a full stop still belongs to the sentence: <c>"Why?" he asked</c>, <c>St. petersburg</c>.</summary>
    private static bool GoesOn(Span<Token> tokens, int next, bool afterQuotation)
    {
        ref readonly Token token = ref tokens[next];
        if (token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon)
        {
            return true;
        }

        if (afterQuotation && token.Kind == TokenKind.Dash)
        {
            return true;
        }

        if (token.Kind != TokenKind.Word)
        {
            return false;
        }

        // Arabic has no capitals: what comes behind a final stop begins a sentence unless it is a cue right behind the quotation.
        return !token.Latin
            ? afterQuotation && token.Is(WordClasses.CueVerb) && !token.Has(Clitics.Conjunction)
            : !token.Capitalized;
    }

    private static void Add(List<Sentence> sentences, Span<Token> tokens, int first, int end)
    {
        for (int k = first; k < end; k++)
        {
            tokens[k].Sentence = sentences.Count;
        }

        bool headline = first == 0 && end < tokens.Length && tokens[end].StartsParagraph
            && tokens[end - 1].Kind is not TokenKind.Terminal && end <= 40;
        int paragraph = sentences.Count == 0 ? 0 : sentences[^1].Paragraph + (tokens[first].StartsParagraph ? 1 : 0);
        sentences.Add(new Sentence(first, end, paragraph, headline));
    }
}
