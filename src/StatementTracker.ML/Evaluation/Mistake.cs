using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Evaluation;

/// <summary>One mistake, shown where it happened.</summary>
public sealed record Mistake
{
    /// <summary>What went wrong.</summary>
    public required MistakeSort Sort { get; init; }

    /// <summary>The language of the article.</summary>
    public required string Language { get; init; }

    /// <summary>The id of the article.</summary>
    public required string Article { get; init; }

    /// <summary>The gold file, with the line if it has one.</summary>
    public required string Where { get; init; }

    /// <summary>How bad it is: the counted characters concerned, or the confidence of a false statement. Larger is worse; for sorting only.</summary>
    public required double Weight { get; init; }

    /// <summary>What is right: the words, or the names of the speakers; empty if nothing is.</summary>
    public required string Expected { get; init; }

    /// <summary>What was said instead; empty if nothing was.</summary>
    public required string Found { get; init; }

    /// <summary>The surrounding text in pieces.</summary>
    public required IReadOnlyList<ContextPiece> Context { get; init; }

    internal static Mistake Of(
        AnnotatedArticle article, MistakeSort sort, double weight, AnnotatedStatement? gold, AnnotatedStatement? predicted, Func<AnnotatedStatement, IReadOnlyList<TextSpan>> part)
    {
        string text = article.Article.Text;
        IReadOnlyList<TextSpan> right = gold is null ? [] : part(gold), found = predicted is null ? [] : part(predicted);
        bool isSpeaker = sort == MistakeSort.WrongSpeaker;
        return new Mistake
        {
            Sort = sort,
            Language = article.Language.Code,
            Article = article.Article.Id,
            Where = gold is null ? article.Where : article.WhereIs(gold),
            Weight = weight,
            Expected = isSpeaker ? Speakers(gold) : Words(text, right),
            Found = isSpeaker ? Speakers(predicted) : Words(text, found),
            Context = ContextPiece.Of(text, right, found),
        };
    }

    private static string Speakers(AnnotatedStatement? statement) => string.Join(", ", (statement?.Speakers ?? []).Select(speaker => speaker.Name));

    private static string Words(string text, IReadOnlyList<TextSpan> spans) =>
        string.Join(" … ", spans.Where(span => span.End <= text.Length).Select(span => span.Of(text).ToString()));
}
