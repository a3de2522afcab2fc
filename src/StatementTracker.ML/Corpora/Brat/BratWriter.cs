using System.Globalization;
using System.Net;
using System.Text;
using StatementTracker.ML.Corpora.Standoff;
using StatementTracker.ML.Corpora.Writing;

namespace StatementTracker.ML.Corpora.Brat;

/// <summary>Writes the <c>.ann</c> lines of an article: entities, relations from each content, labels as attributes, names as notes.</summary>
internal sealed class BratWriter(AnnotatedArticle article)
{
    private readonly StringBuilder _lines = new();
    private readonly CodePoints _offsets = new(article.Article.Text);
    private readonly Dictionary<string, string> _contents = new(StringComparer.Ordinal);
    private int _entities;
    private int _relations;
    private int _attributes;
    private int _notes;

    /// <summary>The whole file.</summary>
    public static string Annotation(AnnotatedArticle article)
    {
        BratWriter writer = new(article);
        foreach (AnnotatedStatement statement in article.Statements)
        {
            writer.Write(statement);
        }

        foreach (AnnotatedStatement statement in article.Statements)
        {
            writer.WriteParent(statement);
        }

        return writer._lines.ToString();
    }

    private void Write(AnnotatedStatement statement)
    {
        string content = WriteEntity("Content", statement.Content);
        _contents[statement.Id] = content;
        WritePart("Cue", statement.Cue, content);
        WritePart("Source", statement.Source, content);
        WriteLabels(statement, content);
    }

    private void WritePart(string role, IReadOnlyList<TextSpan> spans, string content)
    {
        if (spans.Count > 0)
        {
            WriteRelation($"Has{role}", content, WriteEntity(role, spans));
        }
    }

    private string WriteEntity(string role, IReadOnlyList<TextSpan> spans)
    {
        TextSpan[] pieces = [.. SpanCutting.ByLines(spans, article.Article.Text)];
        string offsets = string.Join(';', pieces.Select(piece => $"{Offset(piece.Start)} {Offset(piece.End)}"));
        string words = string.Join(' ', pieces.Select(piece => piece.Of(article.Article.Text).ToString())).Replace('\t', ' ').Replace('\r', ' ');
        string id = string.Create(CultureInfo.InvariantCulture, $"T{++_entities}");
        Line($"{id}\t{role} {offsets}\t{words}");
        return id;
    }

    private string Offset(int unit) => _offsets.FromUnits(unit).ToString(CultureInfo.InvariantCulture);

    private void WriteRelation(string type, string from, string to) =>
        Line(string.Create(CultureInfo.InvariantCulture, $"R{++_relations}\t{type} Arg1:{from} Arg2:{to}"));

    private void WriteParent(AnnotatedStatement statement)
    {
        if (statement.Parent is { } parent && _contents.TryGetValue(parent, out string? enclosing))
        {
            WriteRelation("Parent", _contents[statement.Id], enclosing);
        }
    }

    private void WriteLabels(AnnotatedStatement statement, string content)
    {
        (string Name, string Value)[] labels = [.. MarkLabels.Of(statement)];
        foreach ((string name, string value) in labels.Where(label => BratConfiguration.IsAttribute(label.Name)))
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"A{++_attributes}\t{BratConfiguration.Title(name)} {content} {value}"));
        }

        string[] notes = [.. labels.Where(label => !BratConfiguration.IsAttribute(label.Name)).Select(label => $"{label.Name}=\"{WebUtility.HtmlEncode(label.Value).ReplaceLineEndings(" ").Replace('\t', ' ')}\"")];
        if (notes.Length > 0)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"#{++_notes}\tAnnotatorNotes {content}\t{string.Join(' ', notes)}"));
        }
    }

    private void Line(string line) => _lines.Append(line).Append('\n');
}
