namespace StatementTracker;

/// <summary>One attribution: what was said (content), the words that attribute it (cue), and who said it (source, speakers).</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class Statement
{
    internal Statement() { }

    /// <summary>Unique within its document: <c>s1</c>, <c>s2</c> … in the order of the contents.</summary>
    public required string Id { get; init; }

    /// <summary>The article it stands in.</summary>
    public required Article Article { get; init; }

    /// <summary>The id of the statement whose content encloses this one; null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>How much of the content stands in quotation marks.</summary>
    public required StatementType Type { get; init; }

    /// <summary>What was said; at least one span. Quotation marks of direct content are outside.</summary>
    public required Passage Content { get; init; }

    /// <summary>The words that attribute; empty only where nothing but punctuation does.</summary>
    public required Passage Cue { get; init; }

    /// <summary>The phrase that names who said it, in this sentence; empty for a null subject.</summary>
    public required Passage Source { get; init; }

    /// <summary>Who said it after coreference; empty if the library abstains, two or more for a joint statement.</summary>
    public required IReadOnlyList<Speaker> Speakers { get; init; }

    /// <summary>Who relayed it, outermost first, in the words of the article; mostly empty.</summary>
    public required IReadOnlyList<string> Via { get; init; }

    /// <summary>Where the words appeared.</summary>
    public required Channel Channel { get; init; }

    /// <summary>What the speaker does by saying it.</summary>
    public required SpeechAct Act { get; init; }

    /// <summary>What the cue betrays of the reporter.</summary>
    public required Nuance Nuance { get; init; }

    /// <summary>The sides it takes, the most salient target first; empty if none was found.</summary>
    public required IReadOnlyList<StanceToward> Stances { get; init; }

    /// <summary>How sure the library is that this is a statement of these speakers, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Why the library decided so.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Whether several speakers issued it together.</summary>
    public bool IsJoint => Speakers.Count > 1;

    /// <summary>The same statement with other stances.</summary>
    internal Statement With(IReadOnlyList<StanceToward> stances) => new()
    {
        Id = Id,
        Article = Article,
        Parent = Parent,
        Type = Type,
        Content = Content,
        Cue = Cue,
        Source = Source,
        Speakers = Speakers,
        Via = Via,
        Channel = Channel,
        Act = Act,
        Nuance = Nuance,
        Stances = stances,
        Confidence = Confidence,
        Evidence = Evidence,
    };

    /// <summary>Speaker and content in one line.</summary>
    public override string ToString() => $"{string.Join(", ", Speakers.Select(s => s.Name))}: {Content.Text}";
}
