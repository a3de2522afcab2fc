namespace StatementTracker.Classification;

/// <summary>The names that packages and configurations give the decisions between labels.</summary>
internal static class Decisions
{
    public const string Type = "type", Kind = "kind", Channel = "channel", Act = "act", Quotation = "quotation", Target = "target", Stance = "stance";
}
