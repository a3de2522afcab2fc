using System.Buffers;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Where clauses and contents may end: punctuation, cues of the next statement, clauses of the reporter.</summary>
internal sealed class Clauses : IDisposable
{
    /// <summary>No content without quotation marks is followed further than this many tokens: bounds what one endless sentence costs.</summary>
    public const int Reach = 300;

    private readonly ArticleText _article;
    private readonly CueRoles[] _roles;

    /// <summary>The ends found so far, by start; 0 where none was asked for: many cues ask for the same.</summary>
    private readonly int[] _ends;

    public Clauses(ArticleText article, List<CueCandidate> cues)
    {
        _article = article;
        _roles = ArrayPool<CueRoles>.Shared.Rent(article.Tokens.Length);
        _ends = ArrayPool<int>.Shared.Rent(article.Tokens.Length);
        _roles.AsSpan(0, article.Tokens.Length).Clear();
        _ends.AsSpan(0, article.Tokens.Length).Clear();
        foreach (CueCandidate cue in cues)
        {
            // The last cue that begins at a token is the one that counts.
            _roles[cue.Range.First] = RolesOf(cue);
        }
    }

    [Flags]
    private enum CueRoles : byte
    {
        None = 0,
        OpensStatement = 1,
        Marker = 2,
        StrongVerb = 4,
    }

    /// <summary>Gives the buffers back.</summary>
    public void Dispose()
    {
        ArrayPool<CueRoles>.Shared.Return(_roles);
        ArrayPool<int>.Shared.Return(_ends);
    }

    private ReadOnlySpan<Token> Tokens => _article.Tokens;

    /// <summary>Whether a verbless marker begins at the token.</summary>
    public bool IsMarker(int token) => (_roles[token] & CueRoles.Marker) != 0;

    /// <summary>Whether the token begins a cue that is likely to open a statement of its own.</summary>
    public bool IsCue(int token) => (_roles[token] & CueRoles.OpensStatement) != 0;

    /// <summary>Whether the token is a finite cue that mostly attributes: it ends the clause of the subject in front of it.</summary>
    public bool IsStrongVerb(int token) => (_roles[token] & CueRoles.StrongVerb) != 0;

    private bool IsParticiple(int token) => Tokens[token].Word.Cue is { Reliability: >= 0.7f } && !Tokens[token].Is(WordClasses.Norm | WordClasses.SpeakerHead);

    private CueRoles RolesOf(CueCandidate cue)
    {
        bool strong = cue.Type == CueType.Verb && cue.Word.Cue is { Reliability: >= 0.7f } && (cue.Word.Form & WordForm.Past) != 0;
        return (OpensStatement(cue) ? CueRoles.OpensStatement : 0) | (cue.Type == CueType.Marker ? CueRoles.Marker : 0) | (strong ? CueRoles.StrongVerb : 0);
    }

    private bool OpensStatement(CueCandidate cue)
    {
        float reliability = cue.Word.Cue?.Reliability ?? 0.3f;
        return cue.Type switch
        {
            CueType.Verb => reliability >= 0.35f || GovernsAct(cue),
            CueType.Participle => reliability >= 0.5f && cue.Range.First > 0 && Tokens[cue.Range.First - 1].Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Dash,
            _ => false,
        };
    }

    /// <summary>عبر عن قلقه: a light verb with its act.</summary>
    private bool GovernsAct(CueCandidate cue) =>
        cue.Range.End + 1 < Tokens.Length && Tokens[cue.Range.End].Is(WordClasses.Governed) && Tokens[cue.Range.End + 1].Is(WordClasses.ActNoun);

    /// <summary>The index behind the last word of a content that begins at <paramref name="start"/> without quotation marks.</summary>
    public int EndOf(int start) => _ends[start] != 0 ? _ends[start] : _ends[start] = FindEnd(start);

    private int FindEnd(int start)
    {
        Sentence sentence = _article.Sentences[Tokens[start].Sentence];
        int limit = Math.Min(sentence.End, start + Reach);
        int outer = Tokens[start].Quotation;
        if (outer >= 0)
        {
            limit = Math.Min(limit, _article.Quotations[outer].Close);
        }

        int end = limit;
        for (int i = start + 1; i < limit; i++)
        {
            if (Tokens[i].Quotation != outer)
            {
                continue;
            }

            if (EndsAt(i, start, limit))
            {
                end = i;
                break;
            }
        }

        return TrimEnd(start, end);
    }

    /// <summary>Takes trailing marks off: full stops, commas, dashes, brackets that nothing inside opened, closing marks of an outer quotation.</summary>
    public int TrimEnd(int start, int end)
    {
        while (end > start + 1 && (Tokens[end - 1].Kind is TokenKind.Terminal or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash
            || Tokens[end - 1].Kind == TokenKind.Quote && !ClosesInside(start, end - 1) || Tokens[end - 1].Kind == TokenKind.OpenBracket))
        {
            end--;
        }

        return end;
    }

    private bool ClosesInside(int start, int mark)
    {
        int pair = Tokens[mark - 1].Quotation;
        if (pair < 0 || _article.Quotations[pair].Close != mark)
        {
            // An empty quotation or a mark behind another mark.
            return mark > 0 && Tokens[mark - 1].Kind == TokenKind.Quote;
        }

        return _article.Quotations[pair].Open >= start;
    }

    private bool EndsAt(int i, int start, int limit)
    {
        ref readonly Token token = ref Tokens[i], before = ref Tokens[i - 1];
        switch (token.Kind)
        {
            case TokenKind.Semicolon:
                return true;
            case TokenKind.Comma or TokenKind.Dash:
                return i + 1 < limit && EndsBehindComma(i + 1, start, limit);
            case TokenKind.Word:
                break;
            default:
                return false;
        }

        if (_article.Rules.VerbFirst)
        {
            // وأضاف: a coordinated cue opens the next statement, with or without a comma.
            return token.Has(Clitics.Conjunction) && IsCue(i) && i > start + 1 && !FollowsGap(i, start)
                || IsMarker(i) && i > start + 1 && !token.Has(Clitics.Conjunction) && before.Kind != TokenKind.Comma && FollowsMarker(i, limit);
        }

        // "… and warned against …": a coordinated cue with the same subject.
        bool coordinated = token.Is(WordClasses.Conjunction) && i + 1 < limit && i > start + 2 && (IsStrongVerb(i + 1) || Tokens[i + 1].Is(WordClasses.CueParticiple) && IsParticiple(i + 1));
        return coordinated || IsMarker(i) && i > start + 2 && Tokens[i].Phrase.Length > 1;
    }

    /// <summary>A cue right behind a relative or a complementizer belongs to the content (الذي قال).</summary>
    private bool FollowsGap(int i, int start) => i - 1 > start && Tokens[i - 1].Is(WordClasses.Relative | WordClasses.Complementizer | WordClasses.Negation);

    private bool FollowsMarker(int i, int limit) => i + 1 < limit && Tokens[i + 1].Kind == TokenKind.Word && limit - i < 20;

    private bool EndsBehindComma(int i, int start, int limit)
    {
        ref readonly Token token = ref Tokens[i];
        if (token.Kind != TokenKind.Word)
        {
            return false;
        }

        if (IsMarker(i) || IsCue(i) && (token.Has(Clitics.Conjunction) || token.Is(WordClasses.CueParticiple) || token.Phrase.Word?.Is(WordClasses.CueParticiple) == true))
        {
            return true;
        }

        if (_article.Rules.VerbFirst)
        {
            return IsCue(i) && !token.Is(WordClasses.CueNoun) && i + 1 < limit || token.Is(WordClasses.Subordinator);
        }

        // English: ", and added that", ", but she said", ", the minister said" at the end.
        return token.Is(WordClasses.Subordinator) || token.Is(WordClasses.Conjunction) && CueWithin(i + 1, Math.Min(limit, i + 4), 1) || CueClosesSentence(i, limit);
    }

    private bool CueWithin(int from, int to, int atMost)
    {
        int found = 0;
        for (int k = from; k < to; k++)
        {
            found += IsCue(k) ? 1 : 0;
        }

        return found >= atMost;
    }

    /// <summary>Whether ", X said." ends the sentence: a short subject and a cue, and nothing of weight behind it.</summary>
    private bool CueClosesSentence(int i, int limit)
    {
        if (limit - i > 14)
        {
            return false;
        }

        for (int k = i; k < limit; k++)
        {
            if (IsCue(k))
            {
                return limit - k <= 5 && !(k + 1 < limit && Tokens[k + 1].Is(WordClasses.Complementizer));
            }

            if (Tokens[k].Kind == TokenKind.Comma)
            {
                return false;
            }
        }

        return false;
    }
}
