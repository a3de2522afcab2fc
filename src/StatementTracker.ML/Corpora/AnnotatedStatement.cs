namespace StatementTracker.ML.Corpora;

/// <summary>One annotated statement. What the corpus is silent about is null (labels) or empty (lists).</summary>
/// <remarks>
/// Spans are half-open, count UTF-16 code units of the article's text, stand in text order and are never empty; two or more make
/// a discontinuous passage. Immutable, thread-safe.
/// </remarks>
public sealed record AnnotatedStatement
{
    /// <summary>Unique within its article.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the statement whose content encloses this one; null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>What was said.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>The words that attribute; empty where nothing but punctuation does.</summary>
    public IReadOnlyList<TextSpan> Cue { get; init; } = [];

    /// <summary>The phrase that names who said it; empty for a null subject.</summary>
    public IReadOnlyList<TextSpan> Source { get; init; } = [];

    /// <summary>How much of the content stands in quotation marks.</summary>
    public StatementType? Type { get; init; }

    /// <summary>Who said it after coreference; two or more for a joint statement.</summary>
    public IReadOnlyList<AnnotatedSpeaker> Speakers { get; init; } = [];

    /// <summary>Other names that are right for the speaker.</summary>
    public IReadOnlyList<string> AcceptableSpeakers { get; init; } = [];

    /// <summary>Where the words appeared.</summary>
    public Channel? Channel { get; init; }

    /// <summary>Whether another sentence than the statement's own gives the channel.</summary>
    public bool IsChannelInherited { get; init; }

    /// <summary>What the speaker does by saying it.</summary>
    public SpeechAct? Act { get; init; }

    /// <summary>What the cue betrays of the reporter.</summary>
    public Nuance? Nuance { get; init; }

    /// <summary>Who relayed it, outermost first.</summary>
    public IReadOnlyList<string> Via { get; init; } = [];

    /// <summary>The sides it takes, the most salient target first.</summary>
    public IReadOnlyList<AnnotatedStance> Stances { get; init; } = [];

    /// <summary>Whether detecting it is neither rewarded nor punished (<c>tier="optional"</c>).</summary>
    public bool IsOptional { get; init; }

    /// <summary>False for beliefs and plans, in corpora that annotate these too.</summary>
    public bool IsSpeech { get; init; } = true;

    /// <summary>How sure the library was, 0 to 1; null for what a person annotated.</summary>
    public double? Confidence { get; init; }

    /// <summary>Where it stands in the file of its article, from 1; 0 if the format has no lines.</summary>
    public long Line { get; init; }

    /// <summary>The kind of the first speaker; null if unknown.</summary>
    public SpeakerKind? Kind => Speakers.Count > 0 ? Speakers[0].Kind : null;

    /// <summary>Whether several speakers issued it together.</summary>
    public bool IsJoint => Speakers.Count > 1;

    internal static AnnotatedStatement FromDetected(Statement statement) => new()
    {
        Id = statement.Id,
        Parent = statement.Parent,
        Content = statement.Content,
        Cue = statement.Cue,
        Source = statement.Source,
        Type = statement.Type,
        Speakers = [.. statement.Speakers.Select(speaker => new AnnotatedSpeaker(speaker.Name, speaker.Kind))],
        Channel = statement.Channel,
        Act = statement.Act,
        Nuance = statement.Nuance,
        Via = statement.Via,
        Stances = [.. statement.Stances.Select(stance => new AnnotatedStance(stance.Target, stance.Label) { Score = Math.Round(stance.Score, 2) })],
        Confidence = statement.Confidence,
    };
}
