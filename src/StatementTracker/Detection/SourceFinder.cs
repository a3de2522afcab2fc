using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Finds the noun phrase that names who said it: between cue and content, in front of the cue, or behind it.</summary>
internal sealed class SourceFinder(ArticleText article, Clauses clauses)
{
    private const int Reach = 30;

    private Token[] Tokens => article.Tokens;

    /// <summary>The source of a cue with this content; empty where the clause has none.</summary>
    public TokenRange Find(CueCandidate cue, ContentCandidate content) => cue.Type switch
    {
        CueType.Marker => Behind(cue.Range.End, MarkerLimit(cue, content)),
        CueType.Dash => Behind(cue.Range.End, article.Sentences[Tokens[cue.Range.End].Sentence].End),
        CueType.Colon => InFront(cue, content),
        CueType.Participle => default,
        CueType.Noun => default,
        _ => OfVerb(cue, content),
    };

    private int MarkerLimit(CueCandidate cue, ContentCandidate content)
    {
        int end = article.Sentences[Tokens[cue.Range.First].Sentence].End;
        return content.Announced >= cue.Range.End ? Math.Min(end, content.Announced) : end;
    }

    private TokenRange OfVerb(CueCandidate cue, ContentCandidate content)
    {
        bool contentLeft = content.Pieces[0].First < cue.Range.First;
        int sentenceEnd = article.Sentences[Tokens[cue.Range.First].Sentence].End;
        int limit = contentLeft
            ? content.Pieces.Count > 1 && content.Pieces[1].First > cue.Range.First ? Math.Min(sentenceEnd, content.Pieces[1].First) : sentenceEnd
            : Math.Min(content.Announced, sentenceEnd);
        if (article.Rules.VerbFirst)
        {
            if (cue.Takes(CueFrames.Relay) && RelayPreposition(cue, limit) is var from and > 0)
            {
                return Behind(from + 1, limit);
            }

            TokenRange behind = AgreesWithNothingBehind(cue) ? default : Behind(cue.Range.End, limit);
            if (!behind.IsEmpty && !StartsAdjunct(behind.First) && !Tokens[behind.First].Is(WordClasses.Preposition) && !Tokens[behind.First].Has(Clitics.Preposition))
            {
                return behind;
            }

            return Tokens[cue.Range.First].Has(Clitics.Conjunction) ? default : InFront(cue, content);
        }

        TokenRange front = InFront(cue, content);
        if (!front.IsEmpty)
        {
            return front;
        }

        // "…," said X: inverted.
        return contentLeft && !cue.Takes(CueFrames.AddresseeOutside) ? Behind(cue.Range.End, limit) : default;
    }

    /// <summary>A verb in front of its subject is singular in Arabic: a plural or dual form has its subject in front or in itself.</summary>
    private static bool AgreesWithNothingBehind(CueCandidate cue) =>
        (cue.Word.Form & (WordForm.Plural | WordForm.Dual)) != 0 && (cue.Word.Form & (WordForm.Past | WordForm.Present)) != 0;

    /// <summary>What stands between a relaying cue and the preposition in front of its source: who relays (نقلت [وكالة س] عن ص).</summary>
    public TokenRange RelayOf(CueCandidate cue, ContentCandidate content)
    {
        if (!cue.Takes(CueFrames.Relay) || content.Pieces[0].First < cue.Range.First)
        {
            return default;
        }

        int from = RelayPreposition(cue, Math.Min(content.Announced, article.Sentences[Tokens[cue.Range.First].Sentence].End));
        return from > cue.Range.End ? Behind(cue.Range.End, from) : default;
    }

    /// <summary>The index of the preposition in front of the source behind a relaying cue (عن, على لسان), or -1.</summary>
    private int RelayPreposition(CueCandidate cue, int limit)
    {
        for (int i = cue.Range.End; i < limit && i < cue.Range.End + 12; i++)
        {
            if (Tokens[i].Is(WordClasses.RelaysFrom))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The noun phrase that begins at <paramref name="first"/> and ends before <paramref name="limit"/>.</summary>
    private TokenRange Behind(int first, int limit)
    {
        limit = Math.Min(limit, Math.Min(first + Reach, Tokens.Length));
        while (first < limit && Tokens[first].Is(WordClasses.Adverb))
        {
            first++;
        }

        if (first < limit && Tokens[first].Is(WordClasses.Time) && !Tokens[first].Is(WordClasses.GivenName))
        {
            return default;
        }

        // An adjunct between commas or dashes in front of the subject (قال، الأربعاء، الوزير) is passed over.
        int end = first;
        while (end < limit && GoesOn(first, end, limit))
        {
            end++;
        }

        while (end > first && (Tokens[end - 1].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.CloseBracket or TokenKind.Quote) || Tokens[end - 1].Is(WordClasses.Adverb | WordClasses.Time) && !Tokens[end - 1].Capitalized
            || Tokens[end - 1].Is(WordClasses.Preposition) && !Tokens[end - 1].Latin))
        {
            end--;
        }

        return end > first && Tokens[first].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote ? new TokenRange(first, end) : default;
    }

    private bool GoesOn(int first, int i, int limit)
    {
        Token token = Tokens[i];
        switch (token.Kind)
        {
            case TokenKind.Number:
                return true;
            case TokenKind.OpenBracket or TokenKind.CloseBracket:
                return i > first;
            case TokenKind.Quote:
                return true;
            case TokenKind.Comma:
                return i > first && IsApposition(first, i + 1, limit);
            case TokenKind.Word:
                break;
            default:
                return token.Quotation >= 0;
        }

        if (i == first)
        {
            return true;
        }

        if (token.Is(WordClasses.Complementizer | WordClasses.Relative | WordClasses.Subordinator) || token.Is(WordClasses.Time) && !Tokens[i - 1].Is(WordClasses.SpeakerHead) || token.Is(WordClasses.Adverb) && token.Word.Kind is null)
        {
            return false;
        }

        if (token.Phrase.Length > 1 && (OpensChannel(i) || token.Phrase.Word.Is(WordClasses.Adverb | WordClasses.CueMarker | WordClasses.CueVerb)))
        {
            return false;
        }

        if (token.Is(WordClasses.CueNoun) && article.Rules.VerbFirst && !token.Is(WordClasses.SpeakerHead | WordClasses.Document) && token.Word.Cue is { Reliability: > 0.6f } || token.Is(WordClasses.CueParticiple) && token.Word.Cue is { Reliability: > 0.6f })
        {
            return false;
        }

        return !(token.Is(WordClasses.Preposition) || token.Has(Clitics.Preposition)) || KeepsPreposition(first, i, limit);
    }

    /// <summary>Whether the prepositional phrase at <paramref name="i"/> is part of the name (a spokesman for X, مسؤول في X), not an adjunct.</summary>
    private bool KeepsPreposition(int first, int i, int limit)
    {
        if (StartsAdjunct(i) || i + 1 >= limit && !Tokens[i].Has(Clitics.Preposition))
        {
            return false;
        }

        if (!article.Rules.VerbFirst)
        {
            ReadOnlySpan<char> word = article.Characters(i);
            if (word.Equals("of", StringComparison.OrdinalIgnoreCase) || word.Equals("for", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            return HeadTakesComplement(first, i) && !word.Equals("to", StringComparison.OrdinalIgnoreCase);
        }

        return HeadTakesComplement(first, i) || Tokens[i].Is(WordClasses.Governed) && Tokens[i - 1].Is(WordClasses.SpeakerHead) && i + 1 < limit && Tokens[i + 1].Has(Clitics.Article)
            || Tokens[i].Has(Clitics.Preposition) && article.Text[Tokens[i].CoreStart] == 'ل' && !Tokens[i].Is(WordClasses.NewsMedia) && i <= first + 5 && Tokens[first].Is(WordClasses.SpeakerHead | WordClasses.Document);
    }

    /// <summary>Common nouns that head speakers take complements; personal names do not.</summary>
    private bool HeadTakesComplement(int first, int i)
    {
        for (int k = i - 1; k >= first && k >= i - 4; k--)
        {
            if (Tokens[k].Is(WordClasses.GivenName))
            {
                return false;
            }

            if (Tokens[k].Is(WordClasses.SpeakerHead | WordClasses.Document))
            {
                return true;
            }
        }

        return Tokens[first].Is(WordClasses.SpeakerHead | WordClasses.Document) && i <= first + 4 && article.Rules.VerbFirst;
    }

    /// <summary>A fixed expression of a channel that no speaker heads (في بيان, وكالة أنباء is one that does).</summary>
    private bool OpensChannel(int i) =>
        Tokens[i].Phrase.Length > 1 && Tokens[i].Phrase.Word is { Channel: not null, Kind: null } && Tokens[i].Word.Kind is null && !Tokens[i].Is(WordClasses.SpeakerHead | WordClasses.Document);

    /// <summary>In a statement, خلال مؤتمر صحفي, لوكالة رويترز: channels, places and times are not part of a name.</summary>
    private bool StartsAdjunct(int i)
    {
        Token token = Tokens[i];
        if (OpensChannel(i))
        {
            return true;
        }

        if (token.Is(WordClasses.Time) && !token.Capitalized || token.Is(WordClasses.Subordinator))
        {
            return true;
        }

        if (token.Has(Clitics.Preposition) && (token.Is(WordClasses.NewsMedia) || token.Word.Kind == SpeakerKind.NewsMedia))
        {
            return true;
        }

        if (!token.Is(WordClasses.Preposition) || i + 1 >= Tokens.Length)
        {
            return false;
        }

        Token next = Tokens[i + 1];
        return next.Is(WordClasses.Time | WordClasses.Document) || next.Word.Channel is not null || next.Phrase.Length > 1 && next.Phrase.Word.Channel is not null;
    }

    /// <summary>Whether what follows a comma is an apposition to the name in front: it closes with another comma before the content or the verb.</summary>
    private bool IsApposition(int first, int next, int limit)
    {
        if (next >= limit || Tokens[next].Kind != TokenKind.Word || Tokens[next].Is(WordClasses.Relative | WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Time | WordClasses.CueParticiple | WordClasses.CueVerb | WordClasses.CueMarker | WordClasses.Conjunction | WordClasses.Adverb | WordClasses.Pronoun)
            || Tokens[next].Has(Clitics.Conjunction | Clitics.Preposition) || StartsAdjunct(next))
        {
            return false;
        }

        bool nominal = Tokens[next].Is(WordClasses.SpeakerHead | WordClasses.GivenName | WordClasses.Determiner) || Tokens[next].Capitalized || Tokens[next].Has(Clitics.Article) || Tokens[next].Phrase.Word?.Kind is not null
            || Tokens[first].Is(WordClasses.SpeakerHead);
        int k = next;
        while (k < limit && k < next + 16 && Tokens[k].Kind != TokenKind.Comma)
        {
            k++;
        }

        return nominal && k - next <= 14;
    }

    /// <summary>The subject in front of the cue: back to the beginning of its clause.</summary>
    private TokenRange InFront(CueCandidate cue, ContentCandidate content)
    {
        int end = cue.Range.First;
        int sentenceFirst = article.Sentences[Tokens[Math.Max(0, end - 1)].Sentence].First;
        if (Tokens[cue.Range.First].Sentence != Tokens[Math.Max(0, end - 1)].Sentence)
        {
            return default;
        }

        int floor = Math.Max(sentenceFirst, end - Reach);
        if (content.Pieces[0].First < end)
        {
            floor = Math.Max(floor, content.Pieces[0].End);
        }

        while (end > floor && Tokens[end - 1].Is(WordClasses.Adverb | WordClasses.Auxiliary | WordClasses.Time) && !Tokens[end - 1].Is(WordClasses.SpeakerHead | WordClasses.Pronoun))
        {
            end--;
        }

        bool apposition = end > floor && Tokens[end - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.CloseBracket;
        int start = apposition ? BeforeApposition(floor, ref end) : ClauseStart(floor, end);
        return Trim(start, end);
    }

    /// <summary>"Hugh Hill, a doctor, said": the name and its apposition; a relative clause (who …) stays outside.</summary>
    private int BeforeApposition(int floor, ref int end)
    {
        int close = end - 1;
        if (Tokens[close].Kind == TokenKind.CloseBracket)
        {
            int bracket = close;
            while (bracket > floor && Tokens[bracket].Kind != TokenKind.OpenBracket)
            {
                bracket--;
            }

            return ClauseStart(floor, bracket);
        }

        int open = close - 1;
        while (open > floor && Tokens[open].Kind != Tokens[close].Kind && Tokens[open].Kind != TokenKind.Quote)
        {
            open--;
        }

        if (open <= floor || Tokens[open].Kind == TokenKind.Quote)
        {
            // A fronted adjunct and a comma, with the subject left out; or nothing to begin with.
            return end;
        }

        Token inner = Tokens[open + 1];
        bool clause = inner.Is(WordClasses.Relative | WordClasses.CueParticiple | WordClasses.Preposition | WordClasses.Time | WordClasses.Subordinator | WordClasses.Adverb) || inner.Has(Clitics.Preposition);
        end = clause ? open : close;
        return ClauseStart(floor, open);
    }

    /// <summary>The first token of the noun phrase that ends at <paramref name="end"/>.</summary>
    private int ClauseStart(int floor, int end)
    {
        for (int k = end - 1; k >= floor; k--)
        {
            Token token = Tokens[k];
            bool boundary = token.Kind switch
            {
                TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash or TokenKind.Terminal => true,
                TokenKind.Quote => ClosesSpeech(k),
                TokenKind.Word => token.Is(WordClasses.Complementizer | WordClasses.Subordinator | WordClasses.Relative)
                    || token.Is(WordClasses.Conjunction) && !JoinsNames(k, end),
                _ => false,
            };
            if (boundary)
            {
                return k + 1;
            }

            // The lawyer said her client denied …: the outer cue ends in front of the inner subject.
            if (!article.Rules.VerbFirst && k < end - 1 && clauses.IsStrongVerb(k))
            {
                return k + 1;
            }

            // وكانت الحكومة … قالت
            if (article.Rules.VerbFirst && token.Is(WordClasses.Auxiliary) && k < end - 1)
            {
                return k + 1;
            }
        }

        return floor;
    }

    private bool ClosesSpeech(int mark)
    {
        int pair = mark > 0 ? Tokens[mark - 1].Quotation : -1;
        return pair >= 0 && article.Quotations[pair].Close == mark && article.Quotations[pair].Count > 4;
    }

    /// <summary>Smith and Jones: both sides of the conjunction look like names or heads.</summary>
    private bool JoinsNames(int k, int end) =>
        k > 0 && k + 1 < end && (Tokens[k + 1].Capitalized && Tokens[k - 1].Capitalized || Tokens[k + 1].Is(WordClasses.SpeakerHead) && Tokens[k - 1].Kind == TokenKind.Word && !Tokens[k - 1].Is(WordClasses.CueVerb));

    /// <summary>Whether a mark opens a quotation that closes inside the phrase (جمعية "بيوتنا").</summary>
    private bool OpensName(int mark, int end) =>
        mark + 1 < end && Tokens[mark + 1].Quotation is var pair and >= 0 && article.Quotations[pair].Open == mark && article.Quotations[pair].Close < end;

    private TokenRange Trim(int start, int end)
    {
        while (start < end && (Tokens[start].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Quote) || Tokens[start].Kind == TokenKind.Quote && !OpensName(start, end) || Tokens[start].Is(WordClasses.Conjunction | WordClasses.Adverb | WordClasses.Auxiliary) && !Tokens[start].Is(WordClasses.Determiner | WordClasses.Pronoun)
            || Tokens[start].Is(WordClasses.Time) && start + 1 < end))
        {
            start++;
        }

        while (end > start && Tokens[end - 1].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.CloseBracket or TokenKind.Quote))
        {
            end--;
        }

        // On Tuesday Kestrel Motors announced …
        while (start + 2 < end && Tokens[start].Is(WordClasses.Preposition) && (Tokens[start + 1].Is(WordClasses.Time) || Tokens[start + 1].Kind == TokenKind.Number))
        {
            start += 2;
        }

        // A phrase that opens with a preposition is no subject; what it governs may be followed by one, but nothing tells where.
        bool adjunct = start < end && (Tokens[start].Is(WordClasses.Preposition) || Tokens[start].Has(Clitics.Preposition));
        return end > start && !adjunct && end - start <= 25 ? new TokenRange(start, end) : default;
    }
}
