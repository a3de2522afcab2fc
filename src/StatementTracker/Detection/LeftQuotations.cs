using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Quotations in front of a cue, with the clause they belong to and with what goes on behind the cue.</summary>
internal sealed class LeftQuotations(ArticleText article, Clauses clauses, QuotationMarks marks, QuotationSpans spans, LeftClauses leftClauses)
{
    /// <summary>How many tokens behind the cue the second part of an interrupted quotation may open.</summary>
    private const int Window = 26;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>Adds the quotation that closes right in front of <paramref name="end"/> (commas and dashes aside); false if none does.</summary>
    public bool Find(ContentReadings readings, int end)
    {
        CueCandidate cue = readings.Cue;
        int mark = LastMark(end);
        if (mark < 1 || Tokens[mark].Kind != TokenKind.Quote || !marks.IsClosing(mark))
        {
            return false;
        }

        List<TokenRange> pieces = PiecesOf(marks.ClosedBy(mark), mark, article.Sentences[Tokens[cue.Range.First].Sentence]);
        if (pieces.Count == 0)
        {
            return false;
        }

        if (cue.Type != CueType.Dash && NextPart(cue) is var open and >= 0)
        {
            AddNextPart(open, pieces);
        }

        readings.AddInFront(ContentStart.LeftQuotation, pieces);
        return true;
    }

    private int LastMark(int end)
    {
        int k = end - 1;
        while (k > 0 && Tokens[k].Kind is TokenKind.Comma or TokenKind.Dash)
        {
            k--;
        }

        return k;
    }

    /// <summary>The quotation and its earlier paragraphs, or the clause that it closes; empty if neither can be a content.</summary>
    private List<TokenRange> PiecesOf(int pair, int mark, Sentence sentence)
    {
        Quotation quotation = article.Quotations[pair];
        List<TokenRange> pieces = [];
        if (OpensClause(quotation, sentence))
        {
            spans.AddChain(pair, pieces);
        }
        else if (IsEndOfClause(quotation, mark) && leftClauses.StartOf(sentence, quotation.Open) is var start && start < quotation.Open)
        {
            // He is "not fit," she said: the clause in front of the marks belongs to the content.
            pieces.Add(new TokenRange(start, clauses.TrimEnd(start, mark + 1)));
        }

        return pieces;
    }

    private bool OpensClause(in Quotation quotation, Sentence sentence) =>
        quotation.Open <= sentence.First
        || Tokens[quotation.Open - 1].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Terminal or TokenKind.Quote
        || Tokens[quotation.Open].StartsParagraph;

    /// <summary>Whether marks inside a clause are the end of reported speech: long enough, or with a comma or a stop inside them.</summary>
    private bool IsEndOfClause(in Quotation quotation, int mark) =>
        !article.Rules.VerbFirst && spans.Words(quotation) > 0
        && (!spans.IsShort(quotation) || Tokens[mark - 1].Kind is TokenKind.Comma or TokenKind.Terminal);

    /// <summary>The mark that opens the next quotation behind the cue, in its sentence or right behind that; -1 if the cue announces anything else.</summary>
    private int NextPart(CueCandidate cue)
    {
        bool ended = false;
        int last = Math.Min(cue.Range.End + Window, Tokens.Length);
        for (int i = cue.Range.End; i < last; i++)
        {
            if (Tokens[i].StartsParagraph || AnnouncesOther(i))
            {
                return -1;
            }

            if (marks.Opens(i))
            {
                return i;
            }

            if (ended)
            {
                return -1;
            }

            ended = Tokens[i].Kind == TokenKind.Terminal || Tokens[i].Sentence != Tokens[cue.Range.First].Sentence;
        }

        return -1;
    }

    private bool AnnouncesOther(int i) =>
        Tokens[i].Is(WordClasses.Complementizer | WordClasses.CueVerb | WordClasses.CueParticiple) && Tokens[i].Word.Cue is not null;

    /// <summary>"A," X said, "B": the second quotation belongs to the content if a mark of punctuation sets it off.</summary>
    private void AddNextPart(int open, List<TokenRange> pieces)
    {
        int pair = marks.PairOf(open);
        if (spans.Words(article.Quotations[pair]) >= 3
            && Tokens[open - 1].Kind is TokenKind.Comma or TokenKind.Terminal or TokenKind.Dash or TokenKind.Colon or TokenKind.Semicolon)
        {
            spans.AddChain(pair, pieces);
        }
    }
}
