using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>
/// Offers noun phrases as the source of a cue: what ends in front of it, what begins behind it, and the subject that its sentence opens with. The
/// model chooses among them, what the rules of construction found, and none.
/// </summary>
/// <remarks>The number of candidates a cue is bounded, whatever the text.</remarks>
internal sealed class OpenSources(ArticleText article, SourceFinder rules)
{
    private const int Reach = 26, MaxFront = 9, MaxBehind = 8;

    private readonly List<TokenRange> _found = [];

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>The candidates, the rules' own answer first; the empty range stands for no source. Valid until the next call.</summary>
    public List<TokenRange> Find(CueCandidate cue, ContentCandidate content)
    {
        _found.Clear();
        _found.Add(rules.Find(cue, content));
        Add(default);
        if (cue.Type is not (CueType.Marker or CueType.Dash))
        {
            AddInFront(cue, content);
            AddOpening(cue, content);
        }

        if (cue.Type is not CueType.Colon)
        {
            AddBehind(cue, content);
        }

        return _found;
    }

    private void Add(TokenRange range)
    {
        if (range.IsEmpty ? !_found.Contains(default) : !_found.Contains(range))
        {
            _found.Add(range.IsEmpty ? default : range);
        }
    }

    private void AddInFront(CueCandidate cue, ContentCandidate content)
    {
        int first = cue.Range.First, sentence = article.Sentences[Tokens[first].Sentence].First;
        int floor = Math.Max(sentence, first - Reach);
        floor = content.Head.First < first ? Math.Max(floor, content.Head.End) : floor;
        int end = first;
        while (end > floor && BelongsToVerb(end - 1))
        {
            end--;
        }

        AddEndingAt(floor, end, MaxFront);
        if (end - 1 > floor && Tokens[end - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.CloseBracket)
        {
            AddEndingAt(floor, end - 1, 3);
            int open = end - 2;
            while (open > floor && Tokens[open].Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket))
            {
                open--;
            }

            AddEndingAt(floor, open, 3);
        }
    }

    private bool BelongsToVerb(int i) =>
        Tokens[i].Is(WordClasses.Adverb | WordClasses.Auxiliary | WordClasses.Time | WordClasses.Copula | WordClasses.Negation) && !Tokens[i].Is(WordClasses.SpeakerHead)
        || Tokens[i].Tag is TokenTag.Manner;

    private void AddEndingAt(int floor, int end, int most)
    {
        while (end > floor && Tokens[end - 1].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.CloseBracket or TokenKind.Quote))
        {
            end--;
        }

        int found = 0;
        for (int k = end - 1; k >= floor && found < most; k--)
        {
            if (Tokens[k].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote && (k == floor || MayBegin(k)))
            {
                found++;
                Add(new TokenRange(k, end));
            }
        }
    }

    private bool MayBegin(int i)
    {
        TokenTag before = Tokens[i - 1].Tag, tag = Tokens[i].Tag;
        return before is not (TokenTag.Capital or TokenTag.Determiner or TokenTag.GivenName or TokenTag.SpeakerHead or TokenTag.Preposition)
                && (tag is TokenTag.Determiner or TokenTag.Pronoun or TokenTag.Capital or TokenTag.SpeakerHead or TokenTag.GivenName or TokenTag.Relative)
            || before is TokenTag.Comma or TokenTag.Semicolon or TokenTag.Colon or TokenTag.Dash or TokenTag.CloseQuote or TokenTag.OpenQuote or TokenTag.Complementizer
                or TokenTag.Subordinator or TokenTag.Conjunction or TokenTag.Relative or TokenTag.CueVerb or TokenTag.CuePast or TokenTag.Copula or TokenTag.Auxiliary
                or TokenTag.Preposition or TokenTag.Past;
    }

    /// <summary>The subject that the sentence opens with, up to its first verb: participles and coordinated verbs share it.</summary>
    private void AddOpening(CueCandidate cue, ContentCandidate content)
    {
        Sentence sentence = article.Sentences[Tokens[cue.Range.First].Sentence];
        int last = Math.Min(cue.Range.First, sentence.First + Reach), first = sentence.First;
        for (int k = first; k < last; k++)
        {
            if (Tokens[k].Tag is TokenTag.Comma or TokenTag.Conjunction)
            {
                first = k + 1;
            }

            if (k > first && Tokens[k].Tag is TokenTag.CueVerb or TokenTag.CuePast or TokenTag.Copula or TokenTag.Auxiliary or TokenTag.Past or TokenTag.Manner)
            {
                int end = k;
                while (end > first && Tokens[end - 1].Kind is not (TokenKind.Word or TokenKind.Number))
                {
                    end--;
                }

                if (end > first && !content.Head.Overlaps(new TokenRange(first, end)))
                {
                    Add(new TokenRange(first, end));
                }

                return;
            }
        }
    }

    private void AddBehind(CueCandidate cue, ContentCandidate content)
    {
        int first = cue.Range.End, limit = first < Tokens.Length ? article.Sentences[Tokens[cue.Range.First].Sentence].End : first;
        limit = Math.Min(limit, first + Reach);
        foreach (TokenRange piece in content.Pieces)
        {
            limit = piece.First >= first ? Math.Min(limit, piece.First) : limit;
        }

        while (first < limit && Tokens[first].Is(WordClasses.Adverb))
        {
            first++;
        }

        int all = limit;
        limit = EndOfPhrase(cue, first, limit);
        AddBeginningAt(first, limit, MaxBehind);
        for (int k = first + 1; k < all && k < first + 8; k++)
        {
            if (Tokens[k - 1].Tag == TokenTag.Preposition || Tokens[k - 1].Is(WordClasses.RelaysFrom))
            {
                AddBeginningAt(k, EndOfPhrase(cue, k, all), 3);
                break;
            }
        }
    }

    /// <summary>No noun phrase goes on behind a complementizer, a colon or a semicolon; who relays ends in front of whom (نقلت س | عن ص).</summary>
    private int EndOfPhrase(CueCandidate cue, int first, int limit)
    {
        int end = first;
        while (end < limit && Tokens[end].Tag is not (TokenTag.Complementizer or TokenTag.Colon or TokenTag.Semicolon or TokenTag.Terminal)
            && !(cue.Takes(CueFrames.Relay) && Tokens[end].Is(WordClasses.RelaysFrom)))
        {
            end++;
        }

        return end;
    }

    private void AddBeginningAt(int first, int limit, int most)
    {
        if (first >= limit || Tokens[first].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Quote))
        {
            return;
        }

        int found = 0;
        for (int k = first + 1; k < limit && found < most; k++)
        {
            if (MayEndBefore(k))
            {
                found++;
                AddTrimmed(first, k);
            }
        }

        AddTrimmed(first, limit);
    }

    private void AddTrimmed(int first, int end)
    {
        while (end > first && (Tokens[end - 1].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.CloseBracket or TokenKind.Quote) || Tokens[end - 1].Is(WordClasses.Conjunction)))
        {
            end--;
        }

        if (end > first)
        {
            Add(new TokenRange(first, end));
        }
    }

    private bool MayEndBefore(int i) =>
        Tokens[i].Tag is TokenTag.Comma or TokenTag.Semicolon or TokenTag.Colon or TokenTag.Dash or TokenTag.Terminal or TokenTag.OpenQuote or TokenTag.OpenBracket
            or TokenTag.Complementizer or TokenTag.Relative or TokenTag.Subordinator or TokenTag.Preposition or TokenTag.Time or TokenTag.Adverb or TokenTag.Marker
            or TokenTag.CueParticiple or TokenTag.Conjunction or TokenTag.WithPreposition
        || Tokens[i].Has(Clitics.Preposition);
}
