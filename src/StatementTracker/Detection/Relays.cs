using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Cues that pass on what somebody else said (نقلت وكالة س عن ص): the relay stands behind the cue, the source behind a preposition.</summary>
internal sealed class Relays(ArticleText article, NounPhraseBehind phrases)
{
    /// <summary>How many tokens behind the cue the preposition is looked for.</summary>
    private const int Window = 12;

    /// <summary>What stands between a relaying cue and the preposition in front of its source: who relays (نقلت [وكالة س] عن ص).</summary>
    /// <returns>Empty for cues that do not relay, and for contents in front of the cue.</returns>
    public TokenRange Find(CueCandidate cue, ContentCandidate content)
    {
        if (content.Head.First < cue.Range.First)
        {
            return default;
        }

        int limit = Math.Min(content.Announced, article.Sentences[article.Tokens[cue.Range.First].Sentence].End);
        int preposition = PrepositionOf(cue, limit);
        return preposition > cue.Range.End ? phrases.Find(cue.Range.End, preposition) : default;
    }

    /// <summary>The index of the preposition in front of the source behind a relaying cue (عن, على لسان); -1 for none and for other cues.</summary>
    public int PrepositionOf(CueCandidate cue, int limit)
    {
        int end = cue.Takes(CueFrames.Relay) ? Math.Min(limit, cue.Range.End + Window) : 0;
        for (int i = cue.Range.End; i < end; i++)
        {
            if (article.Tokens[i].Is(WordClasses.RelaysFrom))
            {
                return i;
            }
        }

        return -1;
    }
}
