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
            Add(article, MistakeSort.Missed, missed.Content.Count, missed.Statement.Content, []);
        }

        foreach (ComparedStatement wrong in article.Predicted.Where(predicted => !paired.Contains(predicted.Statement)))
        {
            Add(article, MistakeSort.False, wrong.Statement.Confidence ?? 0, [], wrong.Statement.Content);
        }

        foreach (StatementPair pair in article.Pairs)
        {
            Add(article, pair);
        }
    }

    private void Add(ArticleComparison article, StatementPair pair)
    {
        if (!pair.IsExact)
        {
            Add(article, MistakeSort.WrongBoundaries, 1 - pair.Iou, pair.Gold.Content, pair.Predicted.Content);
        }

        if (!pair.IsSourceRight)
        {
            Add(article, MistakeSort.WrongSource, pair.Predicted.Confidence ?? 0, pair.Gold.Source, pair.Predicted.Source);
        }

        if (pair.IsSpeakerRight == false)
        {
            Add(article, MistakeSort.WrongSpeaker, pair.Predicted.Confidence ?? 0, pair.Gold.Content, pair.Predicted.Content, Names(pair.Gold), Names(pair.Predicted));
        }
    }

    private void Add(
        ArticleComparison article, MistakeSort sort, double weight, IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> predicted, string? expected = null, string? found = null)
    {
        string text = article.Article.Article.Text, language = article.Article.Language.Code;
        PriorityQueue<Mistake, (double, long)> queue = _worst.TryGetValue((language, sort), out var known) ? known : _worst[(language, sort)] = new();
        (double, long) priority = (weight, -_seen++);
        if (queue.Count >= keep && !(queue.TryPeek(out _, out (double, long) least) && priority.CompareTo(least) > 0))
        {
            return;
        }

        queue.Enqueue(new Mistake
        {
            Sort = sort,
            Language = language,
            Article = article.Article.Article.Id,
            Where = article.Article.Where,
            Weight = weight,
            Expected = expected ?? Words(text, gold),
            Found = found ?? Words(text, predicted),
            Context = ContextPiece.Of(text, gold, predicted),
        }, priority);
        if (queue.Count > keep)
        {
            queue.Dequeue();
        }
    }

    private static string Names(AnnotatedStatement statement) => string.Join(", ", statement.Speakers.Select(speaker => speaker.Name));

    private static string Words(string text, IReadOnlyList<TextSpan> spans) =>
        string.Join(" … ", spans.Where(span => span.End <= text.Length).Select(span => span.Of(text).ToString()));
}
