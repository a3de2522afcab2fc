using StatementTracker.ML.Reporting;

namespace StatementTracker.ML.Stances;

/// <summary>What was measured when sides were learned from rows.</summary>
/// <param name="TrainingRows">Rows learned from.</param>
/// <param name="CrossValidation">On the rows learned from, each by a model that has not seen its text. It chose the options, so it flatters a little.</param>
/// <param name="Test">On rows that nothing was learned from or chosen by; null if there were none.</param>
public sealed record StanceReport(int TrainingRows, StanceComparison CrossValidation, StanceComparison? Test)
{
    /// <summary>Everything, as JSON.</summary>
    public string ToJson() => JsonReport.Write(this);

    /// <summary>For people, as Markdown.</summary>
    public string ToMarkdown() => MarkdownReport.Write(StanceDocument.Of(this));

    /// <summary>For people, as one HTML page that needs nothing else.</summary>
    public string ToHtml() => HtmlReport.Write(StanceDocument.Of(this));
}
