using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>
/// Offers every stretch between two boundaries as the content of a cue: what no rule of construction foresees is still a candidate, and the
/// model chooses. Boundaries are marks, function words and the words that break a noun phrase.
/// </summary>
/// <remarks>The number of candidates a cue is bounded, whatever the text.</remarks>
internal sealed class OpenContents(ArticleText article, Clauses clauses)
{
    private const int Window = 26, LeftWindow = 24, Near = 7, MaxStarts = 14, MaxEnds = 9, MaxLeftStarts = 5, Reach = 160, MaxTurn = 40;

    private readonly int[] _ends = new int[MaxEnds + 1];

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    public void Find(ContentReadings readings)
    {
        CueCandidate cue = readings.Cue;
        FindRight(readings);
        if (cue.Type is not CueType.Colon && Tokens[cue.Range.First].Quotation < 0)
        {
            FindLeft(readings);
        }
    }

    private void FindRight(ContentReadings readings)
    {
        CueCandidate cue = readings.Cue;
        if (cue.Range.End >= Tokens.Length)
        {
            return;
        }

        int outer = Tokens[cue.Range.First].Quotation;
        if (cue.Type == CueType.Colon)
        {
            AddParagraph(readings);
        }

        int limit = LimitOf(cue.Range.First, outer);
        int last = Math.Min(Math.Min(limit, article.Sentences[Tokens[cue.Range.First].Sentence].End), cue.Range.End + Window), starts = 0;
        for (int i = cue.Range.End; i < last && starts < MaxStarts; i++)
        {
            if (Tokens[i].Kind == TokenKind.Semicolon && i + 1 < limit)
            {
                break;
            }

            if (Tokens[i].Quotation == outer && Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote && (i == cue.Range.End || MayBegin(i, i - cue.Range.End < Near)))
            {
                starts++;
                AddFrom(readings, i, limit, outer);
            }
        }
    }

    /// <summary>WALLACE: … – a transcript's turn is the rest of its paragraph.</summary>
    private void AddParagraph(ContentReadings readings)
    {
        CueCandidate cue = readings.Cue;
        int first = Tokens[cue.Range.First].Sentence, last = first;
        if (!Tokens[article.Sentences[first].First].StartsParagraph)
        {
            return;
        }

        while (last + 1 < article.Sentences.Length && article.Sentences[last + 1].Paragraph == article.Sentences[first].Paragraph && last - first < MaxTurn)
        {
            last++;
        }

        int end = clauses.TrimEnd(cue.Range.End, article.Sentences[last].End);
        readings.AddOpen(ContentStart.Colon, [new TokenRange(cue.Range.End, end)], cue.Range.First);
    }

    /// <summary>The end of the sentence, or of the quotation around the cue; a quotation that runs over the end is taken along to its close.</summary>
    private int LimitOf(int token, int outer)
    {
        int limit = article.Sentences[Tokens[token].Sentence].End;
        if (outer >= 0)
        {
            return Math.Min(limit, article.Quotations[outer].Close);
        }

        int last = Tokens[limit - 1].Quotation;
        return last >= 0 ? Math.Max(limit, article.Quotations[last].Close) : limit;
    }

    private void AddFrom(ContentReadings readings, int first, int limit, int outer)
    {
        int count = EndsOf(first, Math.Min(limit, first + Reach), outer);
        for (int k = 0; k < count; k++)
        {
            readings.AddOpen(StartOf(readings.Cue, first), [new TokenRange(first, _ends[k])], first);
        }
    }

    /// <summary>Fills the ends of a stretch: the first boundaries behind its start, and the limit.</summary>
    private int EndsOf(int first, int limit, int outer)
    {
        int count = 0;
        for (int i = first + 1; i < limit && count < MaxEnds; i++)
        {
            if (Tokens[i].Quotation == outer && MayEndBefore(i))
            {
                count = AddEnd(count, clauses.TrimEnd(first, i));
            }
        }

        return AddEnd(count, clauses.TrimEnd(first, limit));
    }

    private int AddEnd(int count, int end)
    {
        if (count > 0 && _ends[count - 1] == end)
        {
            return count;
        }

        _ends[count] = end;
        return count + 1;
    }

    private bool MayBegin(int i, bool near)
    {
        TokenTag before = Tokens[i - 1].Tag, tag = Tokens[i].Tag;
        if (before is TokenTag.Complementizer or TokenTag.Preposition or TokenTag.Comma or TokenTag.Colon or TokenTag.Dash or TokenTag.Subordinator
            || tag is TokenTag.Complementizer or TokenTag.Interrogative or TokenTag.OpenQuote or TokenTag.Subordinator or TokenTag.Preposition)
        {
            return true;
        }

        return article.Rules.VerbFirst
            ? near || Tokens[i].Has(Clitics.Preposition) || tag is TokenTag.VerbalNoun or TokenTag.ActNoun or TokenTag.CueNoun || Tokens[i].Has(Clitics.Pronoun)
                || Tokens[i - 1].Has(Clitics.Article) && !Tokens[i].Has(Clitics.Article) || tag is TokenTag.Imperfect
            : tag is TokenTag.Pronoun or TokenTag.Determiner || tag is TokenTag.Capital && before is not (TokenTag.Capital or TokenTag.GivenName or TokenTag.SpeakerHead)
                || before is TokenTag.Capital && tag is TokenTag.Copula or TokenTag.Auxiliary;
    }

    private bool MayEndBefore(int i)
    {
        TokenTag tag = Tokens[i].Tag;
        return tag is TokenTag.Comma or TokenTag.Semicolon or TokenTag.Colon or TokenTag.Dash or TokenTag.Terminal or TokenTag.CloseBracket
                or TokenTag.Subordinator or TokenTag.Marker or TokenTag.Conjunction or TokenTag.Time
            || Tokens[i - 1].Tag == TokenTag.CloseQuote
            || Tokens[i].Has(Clitics.Conjunction) && Tokens[i].Is(WordClasses.CueVerb)
            || Tokens[i].Is(WordClasses.CueParticiple) && Tokens[i].Word.Cue is { Reliability: > 0.5f }
            || !article.Rules.VerbFirst && tag is TokenTag.Preposition;
    }

    private ContentStart StartOf(CueCandidate cue, int first)
    {
        if (first == cue.Range.End)
        {
            return Tokens[first].Tag == TokenTag.OpenQuote ? ContentStart.Quotation : ContentStart.Bare;
        }

        return Tokens[first - 1].Tag switch
        {
            TokenTag.Complementizer => ContentStart.Complementizer,
            TokenTag.Colon => Tokens[first].Tag == TokenTag.OpenQuote ? ContentStart.ColonQuotation : ContentStart.Colon,
            TokenTag.Preposition => ContentStart.FreePreposition,
            TokenTag.Comma when cue.Type == CueType.Marker => ContentStart.BehindMarker,
            _ => Tokens[first].Tag switch
            {
                TokenTag.OpenQuote => ContentStart.Quotation,
                TokenTag.Interrogative => ContentStart.Interrogative,
                TokenTag.Preposition => ContentStart.Infinitive,
                TokenTag.WithPreposition => ContentStart.FusedPreposition,
                _ => ContentStart.Noun,
            },
        };
    }

    private void FindLeft(ContentReadings readings)
    {
        CueCandidate cue = readings.Cue;
        Sentence sentence = article.Sentences[Tokens[cue.Range.First].Sentence];
        bool marker = cue.Type == CueType.Marker;
        int ends = 0;
        for (int k = cue.Range.First; k > sentence.First && k >= cue.Range.First - LeftWindow && ends < 3; k--)
        {
            if (Tokens[k].Quotation < 0 && (k == cue.Range.First && marker || Tokens[k].Kind is TokenKind.Comma or TokenKind.Dash || Tokens[k - 1].Tag == TokenTag.CloseQuote))
            {
                ends++;
                AddUpTo(readings, sentence, k);
            }
        }
    }

    private void AddUpTo(ContentReadings readings, Sentence sentence, int limit)
    {
        int starts = 0, floor = Math.Max(sentence.First, limit - Reach);
        for (int k = limit - 1; k >= floor && starts < MaxLeftStarts; k--)
        {
            bool start = k == floor || Tokens[k - 1].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon
                || Tokens[k - 1].Is(WordClasses.Conjunction | WordClasses.Complementizer);
            if (!start || Tokens[k].Quotation >= 0 && k > floor)
            {
                continue;
            }

            int end = clauses.TrimEnd(k, limit);
            if (end - k < 2)
            {
                continue;
            }

            starts++;
            readings.AddOpen(ContentStart.LeftClause, [new TokenRange(k, end)], k);
            if (Continuation(readings.Cue, sentence) is { IsEmpty: false } rest)
            {
                readings.AddOpen(ContentStart.LeftClause, [new TokenRange(k, end), rest], k);
            }
        }
    }

    /// <summary>"S1, X said, S2": what stands behind the comma that closes the cue's clause.</summary>
    private TokenRange Continuation(CueCandidate cue, Sentence sentence)
    {
        int comma = cue.Range.End, last = Math.Min(sentence.End, cue.Range.End + 14);
        while (comma < last && Tokens[comma].Kind is not TokenKind.Comma)
        {
            comma++;
        }

        if (comma >= last || comma + 2 >= sentence.End)
        {
            return default;
        }

        return new TokenRange(comma + 1, clauses.TrimEnd(comma + 1, Math.Min(sentence.End, comma + 1 + Reach)));
    }
}
