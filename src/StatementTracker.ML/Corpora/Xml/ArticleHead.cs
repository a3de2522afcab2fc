using System.Globalization;
using System.Xml;

namespace StatementTracker.ML.Corpora.Xml;

/// <summary>What <c>&lt;article …&gt;</c> says of the article.</summary>
internal sealed class ArticleHead
{
    private readonly FaultLog _faults;
    private readonly int _line;

    private ArticleHead(FaultLog faults, int line)
    {
        _faults = faults;
        _line = line;
    }

    private string? Id { get; init; }

    private string? Code { get; init; }

    private string? Published { get; init; }

    private string? Outlet { get; init; }

    private string? Annotator { get; init; }

    private bool IsDetected { get; init; }

    public static ArticleHead Read(XmlReader xml, FaultLog faults) => new(faults, XmlLine.Of(xml))
    {
        Id = xml.GetAttribute("id"),
        Code = xml.GetAttribute("lang"),
        Published = xml.GetAttribute("published"),
        Outlet = xml.GetAttribute("outlet"),
        Annotator = xml.GetAttribute("annotator"),
        IsDetected = xml.GetAttribute("detected") == "true",
    };

    /// <summary>The article; without an id it is called by its file.</summary>
    public AnnotatedArticle Article(string text, IReadOnlyList<AnnotatedStatement> statements) => new()
    {
        Article = new Article(Id ?? Path.GetFileNameWithoutExtension(_faults.File), text) { Language = Language(), Published = Date(), Outlet = Outlet },
        Statements = statements,
        File = _faults.File,
        Line = _line,
        Annotator = Annotator,
        IsDetected = IsDetected,
    };

    private Language? Language()
    {
        if (!StatementTracker.Language.TryParse(Code, out Language? language) && Code is not null)
        {
            _faults.Report(_line, $"unknown language lang=\"{Code}\". Known are {string.Join(", ", StatementTracker.Language.All)}.");
        }

        return language;
    }

    private DateTimeOffset? Date()
    {
        if (Published is null)
        {
            return null;
        }

        if (DateTimeOffset.TryParse(Published, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date))
        {
            return date;
        }

        _faults.Report(_line, $"published=\"{Published}\" is no date. Write 2024-03-01.");
        return null;
    }
}
