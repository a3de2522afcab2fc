using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Chooses among readings that share words: one statement a content, the second marker as relay, nested ones inside.</summary>
internal sealed class Selection(ArticleText article, List<Draft> drafts)
{
    /// <summary>What a statement inside another's content must score: it stands or falls with its own cue and source.</summary>
    private const float NestedThreshold = 0;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    public List<Draft> Run()
    {
        var kept = new List<Draft>();
        int[] owner = new int[Tokens.Length];
        foreach (Draft draft in drafts.OrderByDescending(d => Priority(d)).ThenBy(d => d.Cue.Range.First))
        {
            if (Accept(draft, kept, owner))
            {
                kept.Add(draft);
                Claim(draft, kept.Count, owner);
            }
        }

        kept.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Extent.End != a.Extent.End ? b.Extent.End.CompareTo(a.Extent.End) : a.Cue.Range.First.CompareTo(b.Cue.Range.First));
        SetParents(kept);
        return kept;
    }

    /// <summary>Verbs before markers: the marker behind a verb's content says through whom.</summary>
    private static float Priority(Draft draft) => draft.Score - (draft.Cue.Type == CueType.Marker ? 4 : draft.Cue.Type == CueType.Noun ? 2 : 0);

    /// <summary>Notes for every token of a content which statement claimed it last (1-based); bounded by the total length of the contents kept.</summary>
    private static void Claim(Draft draft, int number, int[] owner)
    {
        foreach (TokenRange piece in draft.Content)
        {
            owner.AsSpan(piece.First, piece.Count).Fill(number);
        }
    }

    private bool Accept(Draft draft, List<Draft> kept, int[] owner)
    {
        int cueOwner = owner[draft.Cue.Range.First];
        if (Rival(draft, kept, owner) is var same and >= 0)
        {
            Merge(draft, same, kept);
            return false;
        }

        return cueOwner == 0 || !draft.Source.IsEmpty && draft.Score > NestedThreshold && kept[cueOwner - 1].Content.Exists(p => p.Contains(draft.Extent));
    }

    /// <summary>The index of a kept statement whose content is mostly the same words, or -1.</summary>
    private static int Rival(Draft draft, List<Draft> kept, int[] owner)
    {
        foreach (int token in (ReadOnlySpan<int>)[draft.Content[0].First, draft.Content[^1].End - 1, (draft.Content[0].First + draft.Content[0].End) / 2])
        {
            if (owner[Math.Min(token, owner.Length - 1)] is var number and > 0)
            {
                Draft other = kept[number - 1];
                bool inside = other.Content.Exists(p => p.Contains(draft.Cue.Range.First));
                if (!inside && Shared(draft.Content, other.Content) * 2 > Math.Min(TokenRange.CountOf(draft.Content), TokenRange.CountOf(other.Content)))
                {
                    return number - 1;
                }
            }
        }

        return -1;
    }

    /// <summary>The tokens that both have.</summary>
    private static int Shared(List<TokenRange> one, List<TokenRange> other)
    {
        int shared = 0;
        foreach (TokenRange p in one)
        {
            foreach (TokenRange q in other)
            {
                shared += Math.Max(0, Math.Min(p.End, q.End) - Math.Max(p.First, q.First));
            }
        }

        return shared;
    }

    /// <summary>
    /// Two cues of one content are one statement: a marker becomes the relay, a verbal noun or a plain participle the second part of the verb's cue
    /// (رد … قائلا). Anything else is dropped.
    /// </summary>
    private void Merge(Draft draft, int rival, List<Draft> kept)
    {
        Draft other = kept[rival];
        if (draft.Cue.Type == CueType.Marker && other.Relay.IsEmpty)
        {
            other.Relay = draft.Source;
            other.SecondCue = draft.Cue.Range;
        }
        else if (IsSecondPart(draft.Cue) && other.SecondCue.IsEmpty && Follows(draft.Cue, other.Cue))
        {
            other.SecondCue = draft.Cue.Range;
        }
        else if (IsSecondPart(other.Cue) && draft.Cue.Type == CueType.Verb && Follows(other.Cue, draft.Cue))
        {
            draft.SecondCue = other.Cue.Range;
            draft.Score = Math.Max(draft.Score, other.Score);
            kept[rival] = draft;
        }
    }

    private bool IsSecondPart(CueCandidate cue) => cue.Type == CueType.Noun || cue.Type == CueType.Participle && cue.Word.Cue?.Lemma == article.Rules.PlainCue;

    private static bool Follows(CueCandidate second, CueCandidate first) => second.Range.First >= first.Range.End && second.Range.First - first.Range.End < 25;

    private static void SetParents(List<Draft> kept)
    {
        // Contents are sorted by their start, so that the enclosing one is on the stack.
        var stack = new Stack<int>();
        for (int i = 0; i < kept.Count; i++)
        {
            while (stack.Count > 0 && kept[stack.Peek()].Extent.End <= kept[i].First)
            {
                stack.Pop();
            }

            foreach (int candidate in stack)
            {
                if (kept[candidate].Content.Exists(p => p.Contains(kept[i].Cue.Range) && p.Contains(kept[i].Extent)))
                {
                    kept[i].Parent = candidate;
                    break;
                }
            }

            if (stack.Count < 16)
            {
                stack.Push(i);
            }
        }
    }
}
