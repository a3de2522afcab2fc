using StatementTracker.ML.Reporting;

namespace StatementTracker.ML.Evaluation;

/// <summary>The outcome of an evaluation.</summary>
public sealed record EvaluationReport
{
    /// <summary>Over all articles.</summary>
    public required LanguageReport All { get; init; }

    /// <summary>By the code of the language.</summary>
    public required IReadOnlyDictionary<string, LanguageReport> Languages { get; init; }

    /// <summary>Ids of gold articles that nothing was predicted for; they count as articles without a statement found.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>The worst mistakes: by language, sort, and how bad they are.</summary>
    public required IReadOnlyList<Mistake> Mistakes { get; init; }

    /// <summary>Everything, as JSON.</summary>
    public string ToJson() => JsonReport.Write(this);

    /// <summary>For people, as Markdown.</summary>
    public string ToMarkdown() => MarkdownReport.Write(EvaluationDocument.Of(this));

    /// <summary>For people, as one HTML page that needs nothing else.</summary>
    public string ToHtml() => HtmlReport.Write(EvaluationDocument.Of(this));
}
