using StatementTracker.Detection;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>Lists whom an anaphor may mean: who spoke last, who was mentioned last, the subject of its clause, and what the rules would take.</summary>
internal sealed class Antecedents(ArticleText article, Referents referents, AttributionHistory history, IAntecedentChooser chooser)
{
    /// <summary>Actors mentioned last that are candidates.</summary>
    private const int MaxMentions = 8;

    private static readonly List<Referent> Nobody = [];

    private readonly AntecedentFeatures _features = new(article);
    private readonly List<Antecedent> _candidates = [];

    /// <summary>Whom the anaphor means; <paramref name="ruled"/> if there is nobody else. Empty if it means nobody known.</summary>
    /// <param name="anaphor">The anaphor.</param>
    /// <param name="ruled">What the rules take; empty for nobody.</param>
    /// <param name="subject">The first actor named in its clause; null if none.</param>
    /// <param name="mayBeNew">Whether it may introduce somebody.</param>
    public List<Referent> Choose(Anaphor anaphor, List<Referent> ruled, Referent? subject, bool mayBeNew)
    {
        _candidates.Clear();
        if (ruled.Count > 0)
        {
            Add(ruled, subject, ruled);
        }

        int back = 0;
        foreach (List<Referent> speakers in history.SpeakersBefore(anaphor.Token))
        {
            Add(speakers, subject, ruled, statementsBack: back++);
        }

        int mention = 0;
        foreach (Referent referent in referents.Before(anaphor.Token))
        {
            if (mention == MaxMentions)
            {
                break;
            }

            Add(referent.Alone, subject, ruled, mentionsBack: mention++);
        }

        if (subject is not null)
        {
            Add(subject.Alone, subject, ruled);
        }

        if (mayBeNew)
        {
            Add(Nobody, subject, ruled);
        }

        return _candidates.Count switch
        {
            0 => [],
            1 => _candidates[0].Referents,
            _ => _candidates[chooser.Choose(anaphor, _candidates, _features)].Referents,
        };
    }

    /// <summary>Adds a candidate, or completes what is known of one that is there.</summary>
    private void Add(List<Referent> who, Referent? subject, List<Referent> ruled, int statementsBack = -1, int mentionsBack = -1)
    {
        int at = 0;
        while (at < _candidates.Count && !Same(_candidates[at].Referents, who))
        {
            at++;
        }

        if (at < _candidates.Count)
        {
            Antecedent known = _candidates[at];
            _candidates[at] = known with
            {
                StatementsBack = known.StatementsBack >= 0 ? known.StatementsBack : statementsBack,
                MentionsBack = known.MentionsBack >= 0 ? known.MentionsBack : mentionsBack,
            };
            return;
        }

        bool isSubject = who.Count == 1 && who[0] == subject;
        _candidates.Add(new Antecedent(who, statementsBack, mentionsBack, isSubject, Same(who, ruled)));
    }

    private static bool Same(List<Referent> one, List<Referent> other)
    {
        if (one.Count != other.Count)
        {
            return false;
        }

        foreach (Referent referent in one)
        {
            if (!other.Contains(referent))
            {
                return false;
            }
        }

        return true;
    }
}
