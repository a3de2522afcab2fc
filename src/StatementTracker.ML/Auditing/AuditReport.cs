using StatementTracker.ML.Evaluation;
using StatementTracker.ML.Reporting;

namespace StatementTracker.ML.Auditing;

/// <summary>The outcome of an audit.</summary>
public sealed record AuditReport
{
    /// <summary>How much there is, by language.</summary>
    public required IReadOnlyList<LanguageSize> Sizes { get; init; }

    /// <summary>By language, set and label. Labels that do not occur are there with 0 if another one of their set does.</summary>
    public required IReadOnlyList<LabelCount> Labels { get; init; }

    /// <summary>The labels of which there are too few to learn from, the rarest first.</summary>
    public required IReadOnlyList<LabelCount> FewExamples { get; init; }

    /// <summary>The same article on both sides of the split, or twice on one.</summary>
    public required IReadOnlyList<SimilarArticles> Similar { get; init; }

    /// <summary>Spans that look wrong, in the order of the data.</summary>
    public required IReadOnlyList<SuspiciousSpan> Spans { get; init; }

    /// <summary>Texts that were annotated twice.</summary>
    public required IReadOnlyList<Agreement> Agreements { get; init; }

    /// <summary>The agreement over all of these texts together.</summary>
    public required FScore Agreement { get; init; }

    /// <summary>Everything, as JSON.</summary>
    public string ToJson() => JsonReport.Write(this);
}
