using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>What may begin a content at one token behind a cue: a quotation, a colon, a complementizer, a question, an infinitive, a noun.</summary>
internal sealed class RightBeginnings(ArticleText article, QuotationMarks marks, QuotationSpans spans, MarkerContents markers, NominalContents nominals)
{
    /// <summary>Quotations of fewer words may be the beginning of a longer content; longer ones are speech.</summary>
    private const int MaxFragment = 15;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>Adds what begins at token <paramref name="i"/>; true if nothing behind it can be the content any more.</summary>
    public bool Add(ContentReadings readings, int i, int limit)
    {
        switch (Tokens[i].Kind)
        {
            case TokenKind.Quote when marks.Opens(i):
                return AddQuotation(readings, i);
            case TokenKind.Colon when i + 1 < limit && readings.Cue.Type != CueType.Colon:
                AddBehindColon(readings, i);
                return true;
            case TokenKind.Word or TokenKind.Number:
                return AddWord(readings, i, limit);
            default:
                return false;
        }
    }

    private bool AddQuotation(ContentReadings readings, int open)
    {
        if (readings.Cue.Type == CueType.Colon)
        {
            readings.AddQuotation(ContentStart.ColonQuotation, open, readings.Cue.Range.First);
            return true;
        }

        Quotation quotation = article.Quotations[marks.PairOf(open)];
        if (!IsSpeech(readings.Cue, open, quotation))
        {
            return false;
        }

        if (spans.Words(quotation) < MaxFragment)
        {
            // Unless it closes the clause, part of a longer noun phrase or clause: X condemned "brutal" acts.
            readings.AddQuotationOrClause(ContentStart.Quotation, open, open);
        }
        else
        {
            readings.AddQuotation(ContentStart.Quotation, open, open);
        }

        return !spans.IsShort(quotation);
    }

    /// <summary>Whether a quotation behind the cue may be what it attributes: by its length, by a preposition on it, or right behind the cue.</summary>
    private bool IsSpeech(CueCandidate cue, int open, in Quotation quotation)
    {
        ref readonly Token before = ref Tokens[open - 1];
        bool adjacent = open == cue.Range.End || before.Kind == TokenKind.Comma;
        if (!article.Rules.VerbFirst && !adjacent && !cue.Takes(CueFrames.AddresseeOutside))
        {
            // Marks inside a clause that has begun already.
            return false;
        }

        bool fused = before.Has(Clitics.Preposition) && before.End - before.Start <= 2;
        return !spans.IsShort(quotation) || fused || adjacent && cue.Takes(CueFrames.Quotation);
    }

    private void AddBehindColon(ContentReadings readings, int colon)
    {
        if (marks.Opens(colon + 1))
        {
            readings.AddQuotation(ContentStart.ColonQuotation, colon + 1, colon);
        }
        else
        {
            readings.AddClause(ContentStart.Colon, colon + 1, colon);
        }
    }

    private bool AddWord(ContentReadings readings, int i, int limit)
    {
        CueCandidate cue = readings.Cue;
        if (cue.Type == CueType.Marker)
        {
            markers.Add(readings, i, limit);
        }
        else if (Tokens[i].Is(WordClasses.Complementizer))
        {
            nominals.AddAddressee(readings, i);
            readings.AddBehindComplementizer(i, limit);
        }
        else if (cue.Type == CueType.Colon)
        {
            readings.AddClause(ContentStart.Colon, i, cue.Range.First);
        }
        else if (BeginsQuestion(cue, i))
        {
            readings.AddClause(ContentStart.Interrogative, i, i);
        }
        else if (BeginsInfinitive(cue, i))
        {
            readings.AddClause(ContentStart.Infinitive, cue.Takes(CueFrames.AddresseeInside) ? cue.Range.End : i, i);
        }
        else
        {
            nominals.Add(readings, i, limit);
            return false;
        }

        return true;
    }

    private bool BeginsQuestion(CueCandidate cue, int i) =>
        Tokens[i].Is(WordClasses.Interrogative)
        && !Tokens[i].Is(WordClasses.Preposition | WordClasses.Negation | WordClasses.Relative | WordClasses.Complementizer)
        && (i == cue.Range.End || cue.Takes(CueFrames.Clause)) && i - cue.Range.End < 12;

    private bool BeginsInfinitive(CueCandidate cue, int i) =>
        cue.Takes(CueFrames.Infinitive) && article.Characters(i).Equals("to", StringComparison.OrdinalIgnoreCase) && i - cue.Range.End < 8;
}
