using System.Globalization;
using System.Text.Json;
using StatementTracker.ML.Corpora.Json;

namespace StatementTracker.ML.Corpora.LabelStudio;

/// <summary>Reads the JSON export of Label Studio, one task at a time.</summary>
/// <remarks>
/// Each annotation of a task that was not cancelled is an article of its own, so that a task with two annotators is there twice; predictions
/// do not count. The text is <c>data.text</c>, the id <c>data.id</c>, else the task's. Offsets count UTF-16 code units.
/// </remarks>
internal static class LabelStudioCorpus
{
    public static IEnumerable<AnnotatedArticle> Read(Stream stream, FaultLog faults)
    {
        int number = 0;
        foreach (JsonElement task in JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(stream).ToBlockingEnumerable())
        {
            number++;
            foreach (AnnotatedArticle article in ReadTask(task, $"task {task.Text("id") ?? number.ToString(CultureInfo.InvariantCulture)}", faults))
            {
                yield return article;
            }
        }
    }

    private static IEnumerable<AnnotatedArticle> ReadTask(JsonElement task, string name, FaultLog faults)
    {
        if (task.Field("data")?.Text("text") is not { } text)
        {
            faults.Report(0, $"{name} has no \"data\" with a \"text\". Export as JSON (not JSON-MIN) from a project whose text is $text.");
            return [];
        }

        JsonElement[] annotations = [.. task.Items("annotations").Where(annotation => annotation.Flag("was_cancelled") != true)];
        if (annotations.Length == 0)
        {
            faults.Report(0, $"{name} has no annotation. Submit one, or leave the task out of the export.");
        }

        Article article = Article(task, text, name, faults);
        return annotations.Select(annotation => new AnnotatedArticle
        {
            Article = article,
            Statements = new LabelStudioResult(text, name, faults).Read(annotation),
            File = faults.File,
            Annotator = annotation.Text("completed_by") ?? annotation.Field("completed_by")?.Text("email") ?? task.Field("data")!.Value.Text("annotator"),
        });
    }

    private static Article Article(JsonElement task, string text, string name, FaultLog faults)
    {
        JsonElement data = task.Field("data")!.Value;
        return new Article(data.Text("id") ?? task.Text("id") ?? name, text)
        {
            Language = ArticleFacts.Language(data.Text("lang"), 0, faults),
            Published = ArticleFacts.Published(data.Text("published"), 0, faults),
            Outlet = data.Text("outlet"),
        };
    }
}
