using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Stances;

/// <summary>What tells which target a statement is about: what it is, where it stands, how often the article names it.</summary>
internal sealed class TargetFeatures(ArticleText article)
{
    private const ulong None = StanceContext.None;

    /// <summary>Words of the title and the lead.</summary>
    private const int LeadWords = 60;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>The features of one target of a statement.</summary>
    /// <param name="context">The statement.</param>
    /// <param name="target">The target.</param>
    /// <param name="place">Its index among the targets of the statement.</param>
    /// <param name="features">Receives them.</param>
    public void Write(StanceContext context, Target target, int place, FeatureVector features)
    {
        features.Begin();
        int first = target.Range.First, start = context.Content[0].First;
        ulong type = (ulong)target.Type, act = context.ActValue, cue = context.CueKey;
        ulong before = first > 0 ? (ulong)Tokens[first - 1].Tag : None, tag = (ulong)Tokens[first].Tag, behind = target.Range.End < Tokens.Length ? (ulong)Tokens[target.Range.End].Tag : None;
        ulong order = (ulong)Math.Min(place, 6), distance = Bucket.Of(Math.Max(0, first - start)), frequent = FrequencyOf(target), clitics = (ulong)Tokens[first].Analysis.Clitics;
        features.Add(type);
        features.Add(order);
        features.Add(distance);
        features.Add(type, order);
        features.Add(type, act);
        features.Add(order, act);
        features.Add(order, cue);
        features.Add(before, act);
        features.Add(before, cue);
        features.Add(before, tag);
        features.Add(tag, behind);
        features.Add(tag, act);
        features.Add(clitics, act);
        features.Add(first > start ? Tokens[first - 1].Analysis.Form : None, act);
        features.Add(first > start ? Tokens[first - 1].Analysis.Form : None);
        features.Add(Tokens[first].Analysis.Stem);
        features.Add(Tokens[target.Range.End - 1].Analysis.Stem);
        features.Add(frequent);
        features.Add(frequent, type);
        features.Add(InLead(target), type);
        features.Add((ulong)target.Range.Count, type);
        features.Add((ulong)target.PolarityIn(article), act);
        features.Add(first == start ? 1UL : 0, act);
        features.Add(Bucket.Of(TokenRange.CountOf(context.Content)), order);
    }

    /// <summary>How often the article has the most frequent word of the target.</summary>
    private ulong FrequencyOf(Target target)
    {
        int most = 0;
        for (int i = target.Range.First; i < target.Range.End; i++)
        {
            most = Math.Max(most, article.Stems.Count(Tokens[i].Analysis.Stem));
        }

        return Bucket.Of(most);
    }

    /// <summary>How many of its words the title and the lead have.</summary>
    private ulong InLead(Target target)
    {
        ulong shared = 0;
        for (int i = target.Range.First; i < target.Range.End; i++)
        {
            shared += article.Stems.First(Tokens[i].Analysis.Stem) is >= 0 and < LeadWords and var word && Tokens[word].Sentence < 2 ? 1UL : 0;
        }

        return Math.Min(shared, 3);
    }
}
