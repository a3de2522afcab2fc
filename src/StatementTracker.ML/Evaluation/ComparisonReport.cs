using StatementTracker.ML.Reporting;

namespace StatementTracker.ML.Evaluation;

/// <summary>The outcome of a comparison. A statement is right if it was found with the right source.</summary>
public sealed record ComparisonReport
{
    /// <summary>What the first side is called.</summary>
    public required string FirstName { get; init; }

    /// <summary>What the second side is called.</summary>
    public required string SecondName { get; init; }

    /// <summary>The first side on its own.</summary>
    public required EvaluationReport First { get; init; }

    /// <summary>The second side on its own.</summary>
    public required EvaluationReport Second { get; init; }

    /// <summary>Annotated statements that both sides got right.</summary>
    public required int RightInBoth { get; init; }

    /// <summary>Annotated statements that no side got right.</summary>
    public required int RightInNeither { get; init; }

    /// <summary>Annotated statements that only the first side got right.</summary>
    public required IReadOnlyList<OneSidedStatement> OnlyFirst { get; init; }

    /// <summary>Annotated statements that only the second side got right.</summary>
    public required IReadOnlyList<OneSidedStatement> OnlySecond { get; init; }

    /// <summary>Everything, as JSON.</summary>
    public string ToJson() => JsonReport.Write(this);

    /// <summary>For people, as Markdown.</summary>
    public string ToMarkdown() => MarkdownReport.Write(ComparisonDocument.Of(this));

    /// <summary>For people, as one HTML page that needs nothing else.</summary>
    public string ToHtml() => HtmlReport.Write(ComparisonDocument.Of(this));
}
