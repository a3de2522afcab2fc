using System.Globalization;
using System.Text.Json;
using StatementTracker.ML.Corpora.Standoff;

namespace StatementTracker.ML.Corpora.LabelStudio;

/// <summary>Writes an article as a task: what a person annotated as an annotation, what the library detected as a prediction to correct.</summary>
internal sealed class LabelStudioWriter(Utf8JsonWriter json, AnnotatedArticle article)
{
    private readonly string _text = article.Article.Text;

    public static void Write(Utf8JsonWriter json, AnnotatedArticle article) => new LabelStudioWriter(json, article).Write();

    private void Write()
    {
        json.WriteStartObject();
        WriteData();
        json.WriteStartArray(article.IsDetected ? "predictions" : "annotations");
        json.WriteStartObject();
        if (article.IsDetected)
        {
            json.WriteString("model_version", "StatementTracker");
        }

        json.WriteStartArray("result");
        article.Statements.ToList().ForEach(Write);
        article.Statements.ToList().ForEach(WriteParent);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteData()
    {
        json.WriteStartObject("data");
        json.WriteString("id", article.Article.Id);
        json.WriteString("lang", article.Article.Language?.Code);
        json.WriteString("published", ArticleFacts.Text(article.Article.Published));
        json.WriteString("outlet", article.Article.Outlet);
        json.WriteString("annotator", article.Annotator); // completed_by must be a user that the project knows
        json.WriteString("text", _text);
        json.WriteEndObject();
    }

    private void Write(AnnotatedStatement statement)
    {
        WriteRegions(statement, "Content", statement.Content);
        WriteRegions(statement, "Cue", statement.Cue);
        WriteRegions(statement, "Source", statement.Source);
        foreach ((string name, string value) in MarkLabels.Of(statement))
        {
            WriteLabel(statement, name, value);
        }
    }

    // The first piece of the content stands for the statement: it has its id and labels, and every other region is linked to it.
    private void WriteRegions(AnnotatedStatement statement, string role, IReadOnlyList<TextSpan> spans)
    {
        for (int i = 0; i < spans.Count; i++)
        {
            bool isHead = role == "Content" && i == 0;
            string id = isHead ? statement.Id : string.Create(CultureInfo.InvariantCulture, $"{statement.Id}-{role}-{i + 1}");
            WriteResult(id, "role", "labels", spans[i], "labels", [role]);
            if (!isHead)
            {
                WriteRelation(statement.Id, id, role == "Content" ? "Piece" : $"Has{role}");
            }
        }
    }

    private void WriteLabel(AnnotatedStatement statement, string name, string value)
    {
        bool isChoice = LabelStudioConfiguration.IsChoice(name);
        string[] values = value.Split('|');
        string[] distinct = name == "kind" && values.Distinct().Count() == 1 ? values[..1] : values;
        WriteResult(statement.Id, name, isChoice ? "choices" : "textarea", statement.Content[0], isChoice ? "choices" : "text", distinct);
    }

    private void WriteResult(string id, string name, string type, TextSpan span, string field, string[] values)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("from_name", name);
        json.WriteString("to_name", "text");
        json.WriteString("type", type);
        json.WriteStartObject("value");
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        if (field != "text")
        {
            json.WriteString("text", span.Of(_text));
        }

        json.WriteStartArray(field);
        Array.ForEach(values, json.WriteStringValue);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteParent(AnnotatedStatement statement)
    {
        if (statement.Parent is { } parent && article.Statements.Any(other => other.Id == parent))
        {
            WriteRelation(statement.Id, parent, "Parent");
        }
    }

    private void WriteRelation(string from, string to, string label)
    {
        json.WriteStartObject();
        json.WriteString("type", "relation");
        json.WriteString("from_id", from);
        json.WriteString("to_id", to);
        json.WriteString("direction", "right");
        json.WriteStartArray("labels");
        json.WriteStringValue(label);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
