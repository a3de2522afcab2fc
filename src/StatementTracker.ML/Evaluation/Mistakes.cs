using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Evaluation;

/// <summary>Collects the worst mistakes of each sort and language; holds no more of them than it keeps.</summary>
internal sealed class Mistakes(int keep)
{
    private readonly Dictionary<(string Language, MistakeSort Sort), PriorityQueue<Mistake, (double Weight, long Age)>> _worst = [];
    private long _seen;

    /// <summary>By language, sort, and weight, the worst first.</summary>
    public IReadOnlyList<Mistake> Worst => [.. _worst.Values.SelectMany(queue => queue.UnorderedItems)
        .OrderBy(item => item.Element.Language, StringComparer.Ordinal).ThenBy(item => item.Element.Sort)
        .ThenByDescending(item => item.Priority).Select(item => item.Element)];

    public void Add(ArticleComparison article)
    {
        HashSet<object> paired = new(article.Pairs.SelectMany(pair => new object[] { pair.Gold, pair.Predicted }), ReferenceEqualityComparer.Instance);
        foreach (ComparedStatement missed in article.Gold.Where(gold => !paired.Contains(gold.Statement)))
        {
            Add(article, MistakeSort.Missed, missed.Content.Count, missed.Statement, null, statement => statement.Content);
        }

        foreach (AnnotatedStatement wrong in article.Predicted.Select(predicted => predicted.Statement).Where(predicted => !paired.Contains(predicted)))
        {
            Add(article, MistakeSort.False, wrong.Confidence ?? 0, null, wrong, statement => statement.Content);
        }

        foreach (StatementPair pair in article.Pairs)
        {
            Add(article, pair);
        }
    }

    private void Add(ArticleComparison article, StatementPair pair)
    {
        double confidence = pair.Predicted.Confidence ?? 0;
        if (!pair.IsExact)
        {
            Add(article, MistakeSort.WrongBoundaries, 1 - pair.Iou, pair.Gold, pair.Predicted, statement => statement.Content);
        }

        if (!pair.IsSourceRight)
        {
            Add(article, MistakeSort.WrongSource, confidence, pair.Gold, pair.Predicted, statement => statement.Source);
        }

        if (pair.IsSpeakerRight == false)
        {
            Add(article, MistakeSort.WrongSpeaker, confidence, pair.Gold, pair.Predicted, statement => statement.Content);
        }
    }

    private void Add(
        ArticleComparison article, MistakeSort sort, double weight, AnnotatedStatement? gold, AnnotatedStatement? predicted, Func<AnnotatedStatement, IReadOnlyList<TextSpan>> part)
    {
        string language = article.Article.Language.Code;
        PriorityQueue<Mistake, (double, long)> queue = _worst.TryGetValue((language, sort), out var known) ? known : _worst[(language, sort)] = new();
        (double, long) priority = (weight, -_seen++);
        if (queue.Count < keep || (queue.TryPeek(out _, out (double, long) least) && priority.CompareTo(least) > 0))
        {
            queue.Enqueue(Mistake.Of(article.Article, sort, weight, gold, predicted, part), priority);
        }

        if (queue.Count > keep)
        {
            queue.Dequeue();
        }
    }
}
