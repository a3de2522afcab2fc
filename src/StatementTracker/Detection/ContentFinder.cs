using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Lists the contents that a cue may have, on both sides of it.</summary>
internal sealed class ContentFinder(ArticleText article, Clauses clauses)
{
    /// <summary>How far behind a cue its content may begin; 14 tokens cover 97.5 % of real Arabic clauses, appositions take more.</summary>
    private const int Window = 45;

    /// <summary>Quotations of fewer words may be the beginning of a longer content; longer ones are speech.</summary>
    private const int MaxFragment = 8;

    private Token[] Tokens => article.Tokens;

    public List<ContentCandidate> Find(CueCandidate cue)
    {
        var found = new List<ContentCandidate>();
        if (cue.Type is CueType.Dash)
        {
            FindLeftQuotation(cue, cue.Range.First, found);
            return found;
        }

        FindRight(cue, found);
        if (cue.Type is CueType.Verb or CueType.Participle or CueType.Noun)
        {
            FindLeft(cue, found);
        }

        return found;
    }

    private void FindRight(CueCandidate cue, List<ContentCandidate> found)
    {
        int first = cue.Range.End;
        if (first >= Tokens.Length)
        {
            return;
        }

        Sentence sentence = article.Sentences[Tokens[cue.Range.First].Sentence];
        int outer = Tokens[cue.Range.First].Quotation;
        int limit = Math.Min(sentence.End, first + Window);
        if (outer >= 0)
        {
            limit = Math.Min(limit, article.Quotations[outer].Close);
        }

        for (int i = first; i < limit; i++)
        {
            if (Tokens[i].Quotation != outer)
            {
                continue;
            }

            if (StopsSearch(cue, i, first))
            {
                break;
            }

            if (AddEvent(cue, i, first, limit, found))
            {
                break;
            }
        }

        // A colon at the end of a line announces the quotation of the next paragraph.
        if (outer < 0 && sentence.End == limit && Tokens[limit - 1].Kind == TokenKind.Colon && limit < Tokens.Length && Opens(limit))
        {
            AddQuotation(ContentStart.ColonQuotation, limit, found, limit - 1);
        }
    }

    /// <summary>Another cue that opens its own statement, a semicolon or a terminal ends the search.</summary>
    private bool StopsSearch(CueCandidate cue, int i, int first)
    {
        Token token = Tokens[i];
        if (token.Kind is TokenKind.Semicolon or TokenKind.Terminal)
        {
            return true;
        }

        if (!article.Rules.VerbFirst && i > first && cue.Type is CueType.Verb or CueType.Participle && (token.Is(WordClasses.Auxiliary | WordClasses.Copula) || token.Is(WordClasses.CueParticiple) && Tokens[i - 1].Kind == TokenKind.Comma))
        {
            // A clause has begun right behind the cue, or the next statement: a "that" behind it is another one's.
            return true;
        }

        if (i == first || token.Kind != TokenKind.Word || !clauses.IsCue(i))
        {
            return false;
        }

        if (cue.Type == CueType.Verb && article.Rules.VerbFirst && Tokens[i - 1].Kind == TokenKind.Comma && token.Is(WordClasses.CueParticiple) && token.Word.Cue?.Lemma != article.Rules.PlainCue)
        {
            return true;
        }

        return cue.Type != CueType.Colon && (token.Has(Clitics.Conjunction) || Tokens[i - 1].Kind == TokenKind.Comma && !token.Is(WordClasses.CueParticiple)
            || Tokens[i - 1].Is(WordClasses.Conjunction));
    }

    /// <summary>Adds what begins at token <paramref name="i"/>; true if nothing behind it can be the content any more.</summary>
    private bool AddEvent(CueCandidate cue, int i, int first, int limit, List<ContentCandidate> found)
    {
        Token token = Tokens[i];
        switch (token.Kind)
        {
            case TokenKind.Quote when Opens(i):
                return AddQuotationEvent(cue, i, first, found);
            case TokenKind.Colon when i + 1 < limit && cue.Type != CueType.Colon:
                if (Opens(i + 1))
                {
                    AddQuotation(ContentStart.ColonQuotation, i + 1, found, i);
                }
                else
                {
                    AddClause(ContentStart.Colon, i + 1, cue, found, i);
                }

                return true;
            case TokenKind.Word or TokenKind.Number:
                return AddWordEvent(cue, i, first, limit, found);
            default:
                return false;
        }
    }

    private bool AddQuotationEvent(CueCandidate cue, int i, int first, List<ContentCandidate> found)
    {
        Quotation pair = article.Quotations[PairOf(i)];
        bool longEnough = Words(pair) >= 4;
        bool adjacent = i == first || Tokens[i - 1].Kind == TokenKind.Comma;
        if (cue.Type == CueType.Colon)
        {
            AddQuotation(ContentStart.ColonQuotation, i, found, cue.Range.First);
            return true;
        }

        if (!article.Rules.VerbFirst && !adjacent && !cue.Takes(CueFrames.AddresseeOutside))
        {
            // Marks inside a clause that has begun already.
            return false;
        }

        bool fused = Tokens[i - 1].Has(Clitics.Preposition) && Tokens[i - 1].End - Tokens[i - 1].Start <= 2;
        if (!longEnough && !fused && !(adjacent && cue.Takes(CueFrames.Quotation)))
        {
            return false;
        }

        if (Words(pair) < MaxFragment && !ClosesClause(pair))
        {
            // Part of a longer noun phrase or clause: X condemned "brutal" acts.
            AddClause(ContentStart.Quotation, i, cue, found, i);
        }
        else
        {
            AddQuotation(ContentStart.Quotation, i, found, i);
        }

        return longEnough;
    }

    private bool AddWordEvent(CueCandidate cue, int i, int first, int limit, List<ContentCandidate> found)
    {
        Token token = Tokens[i];
        bool marker = cue.Type == CueType.Marker;
        if (token.Is(WordClasses.Complementizer) && !marker)
        {
            AddBehindComplementizer(cue, i, limit, found);
            return true;
        }

        if (marker)
        {
            return AddBehindMarker(cue, i, first, limit, found);
        }

        if (cue.Type == CueType.Colon)
        {
            AddClause(ContentStart.Colon, i, cue, found, cue.Range.First);
            return true;
        }

        if (token.Is(WordClasses.Interrogative) && !token.Is(WordClasses.Preposition | WordClasses.Negation | WordClasses.Relative | WordClasses.Complementizer) && (i == first || cue.Takes(CueFrames.Clause)) && i - first < 12)
        {
            AddClause(ContentStart.Interrogative, i, cue, found, i);
            return true;
        }

        if (cue.Takes(CueFrames.Infinitive) && IsTo(i) && i - first < 8)
        {
            AddClause(ContentStart.Infinitive, cue.Takes(CueFrames.AddresseeInside) ? first : i, cue, found, i);
            return true;
        }

        AddNominal(cue, i, first, limit, found);
        return false;
    }

    private bool IsTo(int i) => article.Characters(i).Equals("to", StringComparison.OrdinalIgnoreCase);

    private void AddBehindComplementizer(CueCandidate cue, int i, int limit, List<ContentCandidate> found)
    {
        // A complementizer that carries a pronoun (أنه) is the first word of its clause.
        int start = Tokens[i].Has(Clitics.Pronoun) ? i : i + 1;
        if (start >= limit)
        {
            return;
        }

        if (Tokens[start].Kind == TokenKind.Comma && start + 1 < limit)
        {
            start++;
        }

        if (Opens(start) && ClosesClause(article.Quotations[PairOf(start)]) && Words(article.Quotations[PairOf(start)]) > 2)
        {
            AddQuotation(ContentStart.Complementizer, start, found, i);
            return;
        }

        AddClause(ContentStart.Complementizer, start, cue, found, i);
    }

    private bool AddBehindMarker(CueCandidate cue, int i, int first, int limit, List<ContentCandidate> found)
    {
        // The marker takes its source up to a comma or a complementizer (فإن); the content follows if the marker stands in front.
        if (i == first && !IsFronted(cue))
        {
            FindLeftOfMarker(cue, found);
            return true;
        }

        for (int k = i; k < limit; k++)
        {
            if (Tokens[k].Is(WordClasses.Complementizer) && k > first)
            {
                AddBehindComplementizer(cue, k, limit, found);
                Restart(found, ContentStart.BehindMarker);
                return true;
            }

            if (Tokens[k].Kind == TokenKind.Comma && k + 1 < limit && k > first)
            {
                int start = k + 1;
                if (Tokens[start].Is(WordClasses.Complementizer) && start + 1 < limit)
                {
                    start += Tokens[start].Has(Clitics.Pronoun) ? 0 : 1;
                }

                if (Opens(start) && ClosesClause(article.Quotations[PairOf(start)]))
                {
                    AddQuotation(ContentStart.BehindMarker, start, found, k);
                }
                else
                {
                    AddClause(ContentStart.BehindMarker, start, cue, found, k);
                }

                return true;
            }
        }

        return true;
    }

    private static void Restart(List<ContentCandidate> found, ContentStart start)
    {
        if (found.Count > 0)
        {
            ContentCandidate last = found[^1];
            found[^1] = new ContentCandidate { Start = start, Pieces = last.Pieces, Announced = last.Announced, Rank = last.Rank };
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

    private void FindLeftOfMarker(CueCandidate cue, List<ContentCandidate> found)
    {
        int end = cue.Range.First;
        Sentence sentence = article.Sentences[Tokens[end].Sentence];
        if (FindLeftQuotation(cue, end, found))
        {
            return;
        }

        int start = LeftClauseStart(sentence, end);
        end = clauses.TrimEnd(start, end);
        if (article.Rules.VerbFirst && HasCue(start, end))
        {
            // The clause is another cue's statement, of which the marker tells through whom; without one it is nobody's.
            return;
        }

        if (end - start >= 2)
        {
            List<TokenRange> pieces = [new(start, end)];
            AddBehindParenthesis(cue, sentence, start, end, pieces);
            found.Add(new ContentCandidate { Start = ContentStart.LeftClause, Pieces = pieces, Announced = start });
        }
    }

    /// <summary>"The fire, according to X, began …": where the marker splits a clause its second part follows the next comma.</summary>
    private void AddBehindParenthesis(CueCandidate cue, Sentence sentence, int start, int end, List<TokenRange> pieces)
    {
        int comma = cue.Range.End;
        while (comma < sentence.End && comma < cue.Range.End + 14 && Tokens[comma].Kind != TokenKind.Comma)
        {
            comma++;
        }

        int next = comma + 1;
        if (next + 1 >= sentence.End || Tokens[comma].Kind != TokenKind.Comma || Tokens[next].Kind != TokenKind.Word || Tokens[next].Has(Clitics.Conjunction)
            || Tokens[next].Is(WordClasses.Subordinator | WordClasses.Conjunction | WordClasses.Relative | WordClasses.CueParticiple | WordClasses.CueMarker) || clauses.IsCue(next)
            || (article.Rules.VerbFirst ? end - start > 8 : HasVerb(start, end)))
        {
            return;
        }

        int last = clauses.EndOf(next, cue.Range.First);
        if (last > next)
        {
            pieces.Add(new TokenRange(next, last));
        }
    }

    /// <summary>The beginning of the clause that ends at <paramref name="end"/>: the sentence's, or behind its last semicolon.</summary>
    private int LeftClauseStart(Sentence sentence, int end)
    {
        int start = Math.Max(sentence.First, end - Clauses.Reach);
        for (int k = end - 1; k > start; k--)
        {
            if (Tokens[k].Kind == TokenKind.Semicolon)
            {
                return k + 1;
            }
        }

        return start;
    }

    /// <summary>Noun contents: behind a free preposition, from a fused one, at a verbal noun, or right behind the cue.</summary>
    private void AddNominal(CueCandidate cue, int i, int first, int limit, List<ContentCandidate> found)
    {
        Token token = Tokens[i];
        if (i - first > 14)
        {
            return;
        }

        if (cue.Takes(CueFrames.Preposition) && !(cue.Takes(CueFrames.Relay) && token.Is(WordClasses.RelaysFrom)) && token.Is(WordClasses.Preposition) && i + 1 < limit && !token.Has(Clitics.Pronoun) && IsContentPreposition(i)
            && !(Tokens[i + 1].Is(WordClasses.Complementizer)))
        {
            if (article.Rules.VerbFirst && cue.Takes(CueFrames.AddresseeInside))
            {
                AddAddressee(cue, i, first, found);
            }

            if (Opens(i + 1) && ClosesClause(article.Quotations[PairOf(i + 1)]))
            {
                AddQuotation(ContentStart.FreePreposition, i + 1, found, i);
            }
            else
            {
                AddClause(ContentStart.FreePreposition, i + 1, cue, found, i);
            }

            return;
        }

        if (article.Rules.VerbFirst)
        {
            if (cue.Takes(CueFrames.AddresseeInside) && cue.Takes(CueFrames.FusedPreposition) && token.Has(Clitics.Preposition) && article.Text[token.CoreStart] == 'ب')
            {
                AddAddressee(cue, i, first, found);
            }

            if (cue.Takes(CueFrames.FusedPreposition | CueFrames.Noun | CueFrames.LightVerb | CueFrames.AddresseeInside) && i - first < 12 && BeginsNoun(cue, i, first))
            {
                bool fused = token.Has(Clitics.Preposition);
                AddClause(fused ? ContentStart.FusedPreposition : ContentStart.Noun, i, cue, found, i);
            }
        }
        else if (i == first && !token.Is(WordClasses.Preposition | WordClasses.Time | WordClasses.Adverb))
        {
            AddClause(ContentStart.Bare, i, cue, found, i);
        }
    }

    /// <summary>
    /// دعا المجلس السكان إلى …: of two definite noun phrases in front of the preposition the second is the addressee. The first must be
    /// complete (no open annexation), and a name and its surname are one phrase.
    /// </summary>
    private void AddAddressee(CueCandidate cue, int preposition, int first, List<ContentCandidate> found)
    {
        int start = preposition - 1;
        if (Tokens[start].Kind is TokenKind.Quote or TokenKind.CloseBracket)
        {
            // جماعة "أنصار الله" (الحوثيين): back to the noun in front of the marks.
            while (start > first + 1 && (Tokens[start].Kind != TokenKind.Word || Tokens[start].Quotation >= 0 || Tokens[start + 1].Kind == TokenKind.CloseBracket || !(Tokens[start + 1].Kind is TokenKind.Quote or TokenKind.OpenBracket)))
            {
                start--;
            }
        }
        else if (start <= first || !Tokens[start].Has(Clitics.Article) && !Tokens[start].Is(WordClasses.Metonym))
        {
            return;
        }

        while (start > first + 1 && Tokens[start].Has(Clitics.Article) && IsAdjective(start))
        {
            start--;
        }

        while (start > first + 1 && Tokens[start].Kind == TokenKind.Word && !Tokens[start - 1].Has(Clitics.Article) && Tokens[start - 1].Kind == TokenKind.Word && !Tokens[start - 1].Is(WordClasses.GivenName | WordClasses.Preposition)
            && Tokens[start - 1].Word != Word.Unknown && Tokens[start].Has(Clitics.Article))
        {
            start--;
        }

        Token before = Tokens[start - 1];
        bool complete = HasGivenName(first, start - 1) || start - 1 == first && before.Word == Word.Unknown || before.Has(Clitics.Article | Clitics.Pronoun) || before.Is(WordClasses.Metonym) || before.Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.CloseBracket;
        if (start > first && complete && !before.Is(WordClasses.GivenName))
        {
            AddClause(ContentStart.Addressee, start, cue, found, start);
        }
    }

    private bool HasGivenName(int from, int to)
    {
        for (int k = from; k < to; k++)
        {
            if (Tokens[k].Is(WordClasses.GivenName) && !Tokens[k].Is(WordClasses.Preposition | WordClasses.SpeakerHead))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A definite relational adjective (السياسي, العالمية) belongs to the noun in front of it.</summary>
    private bool IsAdjective(int i)
    {
        ReadOnlySpan<char> word = article.Characters(i);
        return word.EndsWith("ي", StringComparison.Ordinal) || word.EndsWith("ية", StringComparison.Ordinal) || word.EndsWith("يين", StringComparison.Ordinal) || word.EndsWith("ى", StringComparison.Ordinal);
    }

    /// <summary>Whether the preposition is one that cues govern and does not open a channel or a time.</summary>
    private bool IsContentPreposition(int i) =>
        Tokens[i].Is(WordClasses.Governed) && !Tokens[i + 1].Is(WordClasses.Document | WordClasses.Time) && Tokens[i + 1].Phrase.Word?.Channel is null && Tokens[i + 1].Word.Channel is null;

    /// <summary>Whether a verb-first language may begin the content's noun phrase here, behind the source.</summary>
    private bool BeginsNoun(CueCandidate cue, int i, int first)
    {
        Token token = Tokens[i];
        if (token.Kind != TokenKind.Word || token.Is(WordClasses.Time | WordClasses.Adverb | WordClasses.Relative))
        {
            return false;
        }

        if (token.Has(Clitics.Preposition))
        {
            return cue.Takes(CueFrames.FusedPreposition | CueFrames.AddresseeInside) && article.Text[token.CoreStart] == 'ب';
        }

        if (token.Is(WordClasses.Preposition | WordClasses.GivenName) || Tokens[i - 1].Is(WordClasses.GivenName))
        {
            return i == first && token.Is(WordClasses.GivenName) && cue.Takes(CueFrames.AddresseeInside);
        }

        return i == first || token.Is(WordClasses.VerbalNoun | WordClasses.ActNoun) && !token.Has(Clitics.Article)
            || token.Has(Clitics.Pronoun) || !token.Has(Clitics.Article) && (Tokens[i - 1].Has(Clitics.Article) || Tokens[i - 1].Is(WordClasses.NewsMedia | WordClasses.Metonym))
            || cue.Takes(CueFrames.AddresseeInside) && i <= first + 6;
    }

    private void FindLeft(CueCandidate cue, List<ContentCandidate> found)
    {
        Sentence sentence = article.Sentences[Tokens[cue.Range.First].Sentence];
        int outer = Tokens[cue.Range.First].Quotation;
        if (outer >= 0 || cue.Range.First == sentence.First)
        {
            // "…?" وقال: nothing in front in this sentence.
            return;
        }

        // Walk back over the subject to the comma or the closing mark that the content ends with.
        for (int k = cue.Range.First - 1; k >= sentence.First && k >= cue.Range.First - 24; k--)
        {
            if (Tokens[k].Kind == TokenKind.Quote && IsClosing(k))
            {
                if (EndsLeftContent(k, cue))
                {
                    FindLeftQuotation(cue, k + 1, found);
                }

                return;
            }

            if (Tokens[k].Quotation >= 0 || Tokens[k].Is(WordClasses.Complementizer))
            {
                return;
            }

            if (Tokens[k].Kind == TokenKind.Comma)
            {
                if (k > sentence.First && Tokens[k - 1].Kind == TokenKind.Quote && IsClosing(k - 1))
                {
                    if (article.Rules.VerbFirst && (k != cue.Range.First - 1 || cue.Type == CueType.Participle))
                    {
                        return;
                    }

                    if (FindLeftQuotation(cue, k, found))
                    {
                        return;
                    }
                }

                AddLeftClause(cue, sentence, k, found);
            }
        }
    }

    /// <summary>Whether a quotation that closes at <paramref name="mark"/> can be what the cue behind it attributes: a comma or a stop ends it, or the cue follows at once.</summary>
    private bool EndsLeftContent(int mark, CueCandidate cue)
    {
        bool adjacent = mark == cue.Range.First - 1;
        return article.Rules.VerbFirst ? adjacent : adjacent || Tokens[mark - 1].Kind is TokenKind.Comma or TokenKind.Terminal or TokenKind.Dash;
    }

    private void AddLeftClause(CueCandidate cue, Sentence sentence, int comma, List<ContentCandidate> found)
    {
        if (found.Exists(c => c.Start == ContentStart.LeftClause) || cue.Type == CueType.Participle)
        {
            return;
        }

        int start = LeftClauseStart(sentence, comma);
        int end = clauses.TrimEnd(start, comma);
        if (end - start < 3 || (article.Rules.VerbFirst ? HasCue(start, end) : comma == cue.Range.First - 1 && !HasVerb(start, end)))
        {
            return;
        }

        var pieces = new List<TokenRange> { new(start, end) };
        AddContinuation(cue, sentence, pieces);
        found.Add(new ContentCandidate { Start = ContentStart.LeftClause, Pieces = pieces, Announced = start });
    }

    /// <summary>Whether a stretch looks like a clause and not like a name with an apposition (English).</summary>
    private bool HasVerb(int start, int end)
    {
        for (int k = start; k < end; k++)
        {
            if (Tokens[k].Kind == TokenKind.Word && (Tokens[k].Is(WordClasses.Auxiliary | WordClasses.Copula | WordClasses.CueVerb) && !Tokens[k].Is(WordClasses.SpeakerHead) || !Tokens[k].Capitalized && article.Characters(k).EndsWith("ed", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasCue(int start, int end)
    {
        for (int k = start; k < end && k < start + 4; k++)
        {
            if (clauses.IsCue(k) && Tokens[k].Quotation < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"S1, X said, S2": what follows the parenthesis goes on with the content.</summary>
    private void AddContinuation(CueCandidate cue, Sentence sentence, List<TokenRange> pieces)
    {
        int comma = cue.Range.End;
        while (comma < sentence.End && comma < cue.Range.End + 8 && Tokens[comma].Kind is not (TokenKind.Comma or TokenKind.Quote or TokenKind.Colon))
        {
            comma++;
        }

        if (comma + 1 >= sentence.End || Tokens[comma].Kind != TokenKind.Comma || Tokens[comma + 1].Kind != TokenKind.Word
            || Tokens[comma + 1].Is(WordClasses.CueParticiple | WordClasses.Subordinator | WordClasses.Conjunction | WordClasses.Relative | WordClasses.Preposition | WordClasses.Determiner))
        {
            return;
        }

        int end = clauses.EndOf(comma + 1, cue.Range.First);
        if (end - comma > 4)
        {
            pieces.Add(new TokenRange(comma + 1, end));
        }
    }

    /// <summary>A quotation that closes right in front of <paramref name="end"/> (commas aside) and, in its parts, what goes on behind the cue.</summary>
    private bool FindLeftQuotation(CueCandidate cue, int end, List<ContentCandidate> found)
    {
        int k = end - 1;
        while (k > 0 && Tokens[k].Kind is TokenKind.Comma or TokenKind.Dash)
        {
            k--;
        }

        if (k < 1 || Tokens[k].Kind != TokenKind.Quote || !IsClosing(k))
        {
            return false;
        }

        int pair = ClosedBy(k);
        Sentence sentence = article.Sentences[Tokens[cue.Range.First].Sentence];
        Quotation quotation = article.Quotations[pair];
        bool opensClause = quotation.Open == sentence.First || quotation.Open < sentence.First || Tokens[quotation.Open - 1].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Terminal or TokenKind.Quote
            || Tokens[quotation.Open].StartsParagraph;
        List<TokenRange> pieces = [];
        if (!opensClause && (article.Rules.VerbFirst || Words(quotation) < 4 && Tokens[k - 1].Kind is not (TokenKind.Comma or TokenKind.Terminal)))
        {
            return false;
        }

        if (!opensClause)
        {
            // He is "not fit," she said: the clause in front of the marks belongs to the content.
            int start = LeftClauseStart(sentence, quotation.Open);
            if (start >= quotation.Open || Words(quotation) == 0)
            {
                return false;
            }

            pieces.Add(new TokenRange(start, clauses.TrimEnd(start, k + 1)));
        }
        else
        {
            AddChain(pair, pieces);
            if (pieces.Count == 0)
            {
                return false;
            }
        }

        if (cue.Type != CueType.Dash)
        {
            AddQuotedContinuation(cue, sentence, pieces);
        }

        found.Add(new ContentCandidate { Start = ContentStart.LeftQuotation, Pieces = pieces, Announced = pieces[0].First });
        return true;
    }

    /// <summary>"A," X said, "B": the second quotation belongs to the content if the cue announces nothing else.</summary>
    private void AddQuotedContinuation(CueCandidate cue, Sentence sentence, List<TokenRange> pieces)
    {
        int i = cue.Range.End;
        int last = Math.Min(cue.Range.End + 26, Tokens.Length);
        bool ended = false;
        for (; i < last; i++)
        {
            if (Tokens[i].StartsParagraph || Tokens[i].Is(WordClasses.Complementizer | WordClasses.CueVerb | WordClasses.CueParticiple) && Tokens[i].Word.Cue is not null)
            {
                return;
            }

            if (Tokens[i].Kind == TokenKind.Quote && Opens(i))
            {
                break;
            }

            if (ended)
            {
                return;
            }

            ended = Tokens[i].Kind == TokenKind.Terminal || Tokens[i].Sentence != Tokens[cue.Range.First].Sentence;
        }

        if (i >= last)
        {
            return;
        }

        Quotation next = article.Quotations[PairOf(i)];
        if (Words(next) >= 3 && Tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Terminal or TokenKind.Dash or TokenKind.Colon or TokenKind.Semicolon)
        {
            AddChain(PairOf(i), pieces);
        }
    }

    private void AddQuotation(ContentStart start, int open, List<ContentCandidate> found, int announced)
    {
        var pieces = new List<TokenRange>();
        AddChain(PairOf(open), pieces);
        if (pieces.Count > 0)
        {
            found.Add(new ContentCandidate { Start = start, Pieces = pieces, Announced = announced, Rank = Strong(found) });
        }
    }

    /// <summary>The inside of a quotation and of the paragraphs that go on with it; nothing where it holds no word.</summary>
    private void AddChain(int pair, List<TokenRange> pieces)
    {
        int first = pair;
        while (article.Quotations[first].Previous >= 0 && !pieces.Exists(p => p.First == article.Quotations[article.Quotations[first].Previous].First))
        {
            first = article.Quotations[first].Previous;
        }

        for (int p = first; p >= 0; p = article.Quotations[p].Next)
        {
            Quotation quotation = article.Quotations[p];
            if (Words(quotation) > 0)
            {
                pieces.Add(new TokenRange(quotation.First, quotation.Close));
            }
        }
    }

    private void AddClause(ContentStart start, int first, CueCandidate cue, List<ContentCandidate> found, int announced)
    {
        while (first < Tokens.Length && Tokens[first].Kind is TokenKind.Comma or TokenKind.Dash && first + 1 < article.Sentences[Tokens[first].Sentence].End)
        {
            first++;
        }

        int end = clauses.EndOf(first, cue.Range.First);
        if (end > first && !found.Exists(c => c.Pieces[0].First == first))
        {
            found.Add(new ContentCandidate { Start = start, Pieces = [new TokenRange(first, end)], Announced = announced, Rank = Strong(found) });
        }
    }

    /// <summary>Beginnings that something announces; a noun phrase may begin anywhere and takes nothing from those behind it.</summary>
    private static int Strong(List<ContentCandidate> found) => found.Count(c => c.Start is not (ContentStart.Noun or ContentStart.Addressee or ContentStart.FusedPreposition or ContentStart.Bare));

    private bool Opens(int i) => Tokens[i].Kind == TokenKind.Quote && PairOf(i) >= 0;

    /// <summary>The quotation that the mark opens, or -1.</summary>
    private int PairOf(int i)
    {
        if (i + 1 < Tokens.Length && Tokens[i + 1].Quotation is var inner and >= 0)
        {
            for (int p = inner; p >= 0 && p >= inner - 6; p--)
            {
                if (article.Quotations[p].Open == i)
                {
                    return p;
                }
            }
        }

        return -1;
    }

    private bool IsClosing(int i) => i > 0 && ClosedBy(i) >= 0;

    /// <summary>The quotation that the mark closes, or -1.</summary>
    private int ClosedBy(int i)
    {
        int inner = Tokens[i - 1].Quotation;
        if (inner >= 0 && article.Quotations[inner].Close == i && article.Quotations[inner].IsClosed)
        {
            return inner;
        }

        // Behind the closing mark of a nested quotation.
        return i > 1 && Tokens[i - 1].Kind == TokenKind.Quote && inner >= 0 && article.Quotations[inner].Close == i ? inner : -1;
    }

    private int Words(in Quotation pair)
    {
        int words = 0;
        for (int i = pair.First; i < pair.Close && words < 50; i++)
        {
            words += Tokens[i].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        }

        return words;
    }

    /// <summary>Whether nothing of the clause follows the quotation: it is the whole content, not a part of it.</summary>
    private bool ClosesClause(in Quotation pair)
    {
        int next = pair.Close + (pair.IsClosed ? 1 : 0);
        if (next >= Tokens.Length || Tokens[next].StartsParagraph || Tokens[next].Sentence != Tokens[pair.Close - 1].Sentence)
        {
            return true;
        }

        return Tokens[next].Kind is TokenKind.Terminal or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash or TokenKind.CloseBracket
            || clauses.IsMarker(next) || clauses.IsCue(next) && (Tokens[next].Has(Clitics.Conjunction) || Tokens[next].Is(WordClasses.CueParticiple))
            || Tokens[next].Is(WordClasses.Subordinator);
    }
}
