using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Contents of verbless markers (according to X, وفقا لـ): behind the source if the marker opens its sentence, otherwise in front.</summary>
internal sealed class MarkerContents(ArticleText article, Clauses clauses, LeftQuotations quotations, LeftClauses leftClauses)
{
    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>Adds the content of the marker, whose source begins at <paramref name="i"/>.</summary>
    public void Add(ContentReadings readings, int i, int limit)
    {
        if (i == readings.Cue.Range.End && !IsFronted(readings.Cue))
        {
            AddInFront(readings);
        }
        else
        {
            AddBehindSource(readings, i, limit);
        }
    }

    /// <summary>Whether a marker opens its sentence, so that it takes what follows.</summary>
    private bool IsFronted(CueCandidate cue)
    {
        int first = article.Sentences[Tokens[cue.Range.First].Sentence].First;
        int before = cue.Range.First - 1;
        while (before >= first && Tokens[before].Is(WordClasses.Conjunction | WordClasses.Adverb))
        {
            before--;
        }

        return before < first || Tokens[cue.Range.First].Has(Clitics.Conjunction) && Tokens[before].Kind == TokenKind.Comma;
    }

    /// <summary>The marker takes its source up to a comma or a complementizer (فإن); the content follows.</summary>
    private void AddBehindSource(ContentReadings readings, int i, int limit)
    {
        for (int k = Math.Max(i, readings.Cue.Range.End + 1); k < limit; k++)
        {
            if (Tokens[k].Is(WordClasses.Complementizer))
            {
                readings.AddBehindComplementizer(k, limit);
                readings.RestartLast(ContentStart.BehindMarker);
                return;
            }

            if (Tokens[k].Kind == TokenKind.Comma && k + 1 < limit)
            {
                AddBehindComma(readings, k, limit);
                return;
            }
        }
    }

    private void AddBehindComma(ContentReadings readings, int comma, int limit)
    {
        int start = comma + 1;
        bool complementizer = Tokens[start].Is(WordClasses.Complementizer) && start + 1 < limit;
        start += complementizer && !Tokens[start].Has(Clitics.Pronoun) ? 1 : 0;
        readings.AddQuotationOrClause(ContentStart.BehindMarker, start, comma);
    }

    private void AddInFront(ContentReadings readings)
    {
        int end = readings.Cue.Range.First;
        if (quotations.Find(readings, end))
        {
            return;
        }

        Sentence sentence = article.Sentences[Tokens[end].Sentence];
        int start = leftClauses.StartOf(sentence, end);
        end = clauses.TrimEnd(start, end);
        if (article.Rules.VerbFirst && leftClauses.HasCue(start, end))
        {
            // The clause is another cue's statement, of which the marker tells through whom; without one it is nobody's.
            return;
        }

        if (end - start >= 2)
        {
            List<TokenRange> pieces = [new(start, end)];
            AddBehindParenthesis(readings.Cue, sentence, pieces);
            readings.AddInFront(ContentStart.LeftClause, pieces);
        }
    }

    /// <summary>"The fire, according to X, began …": where the marker splits a clause its second part follows the next comma.</summary>
    private void AddBehindParenthesis(CueCandidate cue, Sentence sentence, List<TokenRange> pieces)
    {
        int comma = cue.Range.End;
        while (comma < sentence.End && comma < cue.Range.End + 14 && Tokens[comma].Kind != TokenKind.Comma)
        {
            comma++;
        }

        int next = comma + 1;
        if (next + 1 >= sentence.End || Tokens[comma].Kind != TokenKind.Comma || !GoesOn(next) || IsWholeClause(pieces[0]))
        {
            return;
        }

        int last = clauses.EndOf(next);
        if (last > next)
        {
            pieces.Add(new TokenRange(next, last));
        }
    }

    /// <summary>Whether the word behind the parenthesis opens no clause of its own.</summary>
    private bool GoesOn(int next) =>
        Tokens[next].Kind == TokenKind.Word && !Tokens[next].Has(Clitics.Conjunction)
        && !Tokens[next].Is(WordClasses.Subordinator | WordClasses.Conjunction | WordClasses.Relative | WordClasses.CueParticiple | WordClasses.CueMarker)
        && !clauses.IsCue(next);

    /// <summary>Whether what stands in front of the marker needs no second part: by its verb, or by its length where the verb comes first anyway.</summary>
    private bool IsWholeClause(TokenRange clause) =>
        article.Rules.VerbFirst ? clause.Count > 8 : leftClauses.HasVerb(clause.First, clause.End);
}
