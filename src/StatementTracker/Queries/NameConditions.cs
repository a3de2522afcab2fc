namespace StatementTracker.Queries;

/// <summary>A speaker has that name.</summary>
internal sealed record SpeakerCondition(NameMatcher Name) : StatementCondition
{
    public override bool Holds(Statement statement) => statement.Speakers.Any(Name.Matches);
}

/// <summary>The content has the name, or a stance is toward it.</summary>
internal sealed record AboutCondition(NameMatcher Name) : StatementCondition
{
    public override bool Holds(Statement statement) =>
        Name.Occurs(statement.Content.Text) || statement.Stances.Any(stance => Name.Matches(stance.Target));
}

/// <summary>A relayer has that name.</summary>
internal sealed record ViaCondition(NameMatcher Name) : StatementCondition
{
    public override bool Holds(Statement statement) => statement.Via.Any(Name.Matches);
}

/// <summary>The outlet has that name.</summary>
internal sealed record OutletCondition(NameMatcher Name) : StatementCondition
{
    public override bool Holds(Statement statement) => statement.Article.Outlet is { } outlet && Name.Matches(outlet);
}

/// <summary>One stance is toward that target (null: any) and on that side (null: any).</summary>
internal sealed record StanceCondition(NameMatcher? Target, Stance? Label) : StatementCondition
{
    public override bool Holds(Statement statement) => statement.Stances.Any(
        stance => (Label is null || stance.Label == Label) && (Target is null || Target.Matches(stance.Target)));
}

/// <summary>The content has those words.</summary>
internal sealed record WordsCondition(WordSearch Words) : StatementCondition
{
    public override bool Holds(Statement statement) => Words.Matches(statement.Content.Text);
}
