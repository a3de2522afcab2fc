namespace StatementTracker.ML.Evaluation;

/// <summary>The headline measures. A prediction matches where the contents overlap by an IoU of 0.5 or more.</summary>
public sealed record Figures
{
    /// <summary>Statements found.</summary>
    public FScore Detection { get; init; } = new(0, 0, 0);

    /// <summary>Statements found with the same content (IoU of at least 0.99).</summary>
    public FScore Exact { get; init; } = new(0, 0, 0);

    /// <summary>Letters and digits of contents.</summary>
    public FScore Characters { get; init; } = new(0, 0, 0);

    /// <summary>Statements found with the right source.</summary>
    public FScore EndToEnd { get; init; } = new(0, 0, 0);

    /// <summary>Of the found: right source (overlap of 0.5, or both without one).</summary>
    public Share Source { get; init; } = new(0, 0);

    /// <summary>Of the found that have a cue: cues that share a character.</summary>
    public Share Cue { get; init; } = new(0, 0);

    /// <summary>Of the found whose speaker gold names: right name.</summary>
    public Share Speaker { get; init; } = new(0, 0);

    /// <summary>Of the found whose speaker's kind gold has: right kind of the first speaker.</summary>
    public Share Kind { get; init; } = new(0, 0);

    /// <summary>Of the found whose type gold has: right type.</summary>
    public Share Type { get; init; } = new(0, 0);

    /// <summary>Of the found whose own sentence gives the channel, as gold has it: right channel.</summary>
    public Share Channel { get; init; } = new(0, 0);

    /// <summary>Of the found whose act gold has: right act.</summary>
    public Share Act { get; init; } = new(0, 0);

    /// <summary>Of the found whose side gold has: right side toward gold's first target.</summary>
    public Share Stance { get; init; } = new(0, 0);

    /// <summary>The figures with one more article.</summary>
    internal Figures Plus(ArticleComparison article)
    {
        int gold = article.Gold.Count, predicted = article.Predicted.Count;
        CharacterSet goldCharacters = Union(article, article.Gold), predictedCharacters = Union(article, article.Predicted);
        Figures sum = this with
        {
            Detection = Detection.Plus(article.Pairs.Count, predicted, gold),
            Exact = Exact.Plus(article.Pairs.Count(pair => pair.IsExact), predicted, gold),
            EndToEnd = EndToEnd.Plus(article.Pairs.Count(pair => pair.IsSourceRight), predicted, gold),
            Characters = Characters.Plus(goldCharacters.Shared(predictedCharacters), predictedCharacters.Count, goldCharacters.Count),
        };
        return article.Pairs.Aggregate(sum, (figures, pair) => figures.Plus(pair));
    }

    private static CharacterSet Union(ArticleComparison article, IReadOnlyList<ComparedStatement> statements) =>
        article.Text.Of([.. statements.SelectMany(statement => statement.Content.Spans)]);

    private Figures Plus(StatementPair pair) => this with
    {
        Source = Source.Plus(pair.IsSourceRight),
        Cue = Plus(Cue, pair.IsCueFound),
        Speaker = Plus(Speaker, pair.IsSpeakerRight),
        Kind = Plus(Kind, pair.Gold.Kind is { } kind ? pair.Predicted.Kind == kind : null),
        Type = Plus(Type, pair.Gold.Type is { } type ? pair.Predicted.Type == type : null),
        Channel = Plus(Channel, pair.Gold is { Channel: { } channel, IsChannelInherited: false } ? pair.Predicted.Channel == channel : null),
        Act = Plus(Act, pair.Gold.Act is { } act ? pair.Predicted.Act == act : null),
        Stance = Plus(Stance, pair.Gold.Stances is [var stance, ..] ? pair.PredictedStance == stance.Label : null),
    };

    private static Share Plus(Share share, bool? right) => right is { } known ? share.Plus(known) : share;
}
