namespace StatementTracker.Queries;

/// <summary>The words appeared there.</summary>
internal sealed record ChannelCondition(Channel Channel) : StatementCondition
{
    public override bool Holds(Statement statement) => statement.Channel == Channel;
}

/// <summary>So much of the content is quoted.</summary>
internal sealed record TypeCondition(StatementType Type) : StatementCondition
{
    public override bool Holds(Statement statement) => statement.Type == Type;
}

/// <summary>The speaker does that.</summary>
internal sealed record ActCondition(SpeechAct Act) : StatementCondition
{
    public override bool Holds(Statement statement) => statement.Act == Act;
}

/// <summary>The cue betrays that.</summary>
internal sealed record NuanceCondition(Nuance Nuance) : StatementCondition
{
    public override bool Holds(Statement statement) => statement.Nuance == Nuance;
}

/// <summary>A speaker is of that kind.</summary>
internal sealed record KindCondition(SpeakerKind Kind) : StatementCondition
{
    public override bool Holds(Statement statement) => statement.Speakers.Any(speaker => speaker.Kind == Kind);
}

/// <summary>Several speakers.</summary>
internal sealed record JointCondition : StatementCondition
{
    public override bool Holds(Statement statement) => statement.IsJoint;
}

/// <summary>At least that sure.</summary>
internal sealed record ConfidenceCondition(double Least) : StatementCondition
{
    public override bool Holds(Statement statement) => statement.Confidence >= Least;
}

/// <summary>Published in [From, To).</summary>
internal sealed record TimeCondition(DateTimeOffset From, DateTimeOffset To) : StatementCondition
{
    public override bool Holds(Statement statement) =>
        statement.Article.Published is { } published && published >= From && published < To;
}
