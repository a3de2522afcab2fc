using StatementTracker.Detection;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>The statements attributed so far: where the speaker of one that names nobody is found. The latest is never one inside another's content.</summary>
internal sealed class AttributionHistory(ArticleText article, List<Draft> drafts, Attribution[] answers)
{
    /// <summary>Statements, and sentences, that a null subject looks back at most.</summary>
    private const int MaxBack = 4;

    private int _latest = -1;

    /// <summary>The latest statement; null before the first.</summary>
    public (Draft Draft, Attribution Answer)? Latest => _latest < 0 ? null : (drafts[_latest], answers[_latest]);

    /// <summary>Who made it; empty before the first statement and where the speaker is unresolved.</summary>
    public List<Referent> Speakers => _latest < 0 ? [] : answers[_latest].Referents;

    /// <summary>Sentences from the latest statement to a token; <see cref="int.MaxValue"/> before the first statement.</summary>
    public int SentencesTo(int token) => _latest < 0 ? int.MaxValue : SentencesBetween(_latest, token);

    /// <summary>The speakers of the statements just before a token, the latest first; those without a speaker are left out.</summary>
    public IEnumerable<List<Referent>> SpeakersBefore(int token)
    {
        for (int k = _latest; k >= 0 && k > _latest - MaxBack && SentencesBetween(k, token) <= MaxBack; k--)
        {
            // Drafts are attributed in the order of their cues: one with a lower index may have no answer yet.
            if (answers[k] is { Referents.Count: > 0 } before)
            {
                yield return before.Referents;
            }
        }
    }

    /// <summary>Notes that a draft has its answer.</summary>
    public void Add(int draft) => _latest = drafts[draft].Parent >= 0 ? _latest : draft;

    private int SentencesBetween(int draft, int token) => article.Tokens[token].Sentence - article.Tokens[drafts[draft].Cue.Range.First].Sentence;
}
