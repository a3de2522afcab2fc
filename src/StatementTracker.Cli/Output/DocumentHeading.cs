using System.Globalization;
using Spectre.Console;

namespace StatementTracker.Cli.Output;

/// <summary>The line that opens an article: what it is, and how many statements follow.</summary>
internal static class DocumentHeading
{
    public static void Write(PeopleConsole console, StatementDocument document)
    {
        Article article = document.Article;
        string[] facts =
        [
            article.Title ?? "", document.Language.Name, article.Outlet ?? "",
            article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", Count(document.Statements.Count()),
        ];
        string id = Columns.Cut(SafeText.Clean(article.Id), console.Width / 2);
        string line = string.Join(" · ", facts.Where(fact => fact.Length > 0).Select(PeopleConsole.Text));
        console.Line($"[bold]── {Markup.Escape(Bidi.Isolate(id))}[/] [grey]· {line}[/]");
        console.Line();
    }

    private static string Count(int statements) => statements == 1 ? "1 statement" : $"{statements} statements";
}
