using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Searches behind a cue, token by token, for what its content may begin with, and knows where to stop.</summary>
internal sealed class RightContents(ArticleText article, Clauses clauses, QuotationMarks marks, RightBeginnings beginnings)
{
    /// <summary>How far behind a cue its content may begin; 14 tokens cover 97.5 % of real Arabic clauses, appositions take more.</summary>
    private const int Window = 45;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>Adds the contents behind the cue, within its sentence and, if it is quoted itself, within its quotation.</summary>
    public void Find(ContentReadings readings)
    {
        CueCandidate cue = readings.Cue;
        if (cue.Range.End >= Tokens.Length)
        {
            return;
        }

        int sentenceEnd = article.Sentences[Tokens[cue.Range.First].Sentence].End;
        int outer = Tokens[cue.Range.First].Quotation;
        int limit = Math.Min(sentenceEnd, cue.Range.End + Window);
        if (outer >= 0)
        {
            limit = Math.Min(limit, article.Quotations[outer].Close);
        }

        Scan(readings, outer, limit);
        if (outer < 0 && sentenceEnd == limit && AnnouncesNextParagraph(limit))
        {
            readings.AddQuotation(ContentStart.ColonQuotation, limit, limit - 1);
        }
    }

    private void Scan(ContentReadings readings, int outer, int limit)
    {
        for (int i = readings.Cue.Range.End; i < limit; i++)
        {
            if (Tokens[i].Quotation == outer && (StopsSearch(readings.Cue, i) || beginnings.Add(readings, i, limit)))
            {
                return;
            }
        }
    }

    /// <summary>A colon at the end of a line announces the quotation of the next paragraph.</summary>
    private bool AnnouncesNextParagraph(int end) =>
        Tokens[end - 1].Kind == TokenKind.Colon && end < Tokens.Length && marks.Opens(end);

    /// <summary>Another cue that opens its own statement, a semicolon or a terminal ends the search.</summary>
    private bool StopsSearch(CueCandidate cue, int i)
    {
        if (Tokens[i].Kind is TokenKind.Semicolon or TokenKind.Terminal)
        {
            return true;
        }

        return i > cue.Range.End && (BeginsAnotherClause(cue, i) || Tokens[i].Kind == TokenKind.Word && clauses.IsCue(i) && OpensOwnStatement(cue, i));
    }

    /// <summary>A clause has begun right behind the cue, or the next statement: a "that" behind it is another one's.</summary>
    private bool BeginsAnotherClause(CueCandidate cue, int i) =>
        !article.Rules.VerbFirst && cue.Type is CueType.Verb or CueType.Participle
        && (Tokens[i].Is(WordClasses.Auxiliary | WordClasses.Copula) || Tokens[i].Is(WordClasses.CueParticiple) && Tokens[i - 1].Kind == TokenKind.Comma);

    /// <summary>Whether the other cue at <paramref name="i"/> is joined to the clause of this one rather than a part of it.</summary>
    private bool OpensOwnStatement(CueCandidate cue, int i)
    {
        ref readonly Token token = ref Tokens[i], before = ref Tokens[i - 1];
        bool participle = token.Is(WordClasses.CueParticiple);
        if (cue.Type == CueType.Verb && article.Rules.VerbFirst && before.Kind == TokenKind.Comma && participle && token.Word.Cue?.Lemma != article.Rules.PlainCue)
        {
            return true;
        }

        return cue.Type != CueType.Colon
            && (token.Has(Clitics.Conjunction) || before.Kind == TokenKind.Comma && !participle || before.Is(WordClasses.Conjunction));
    }
}
