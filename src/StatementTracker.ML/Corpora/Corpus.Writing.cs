using System.Text;
using System.Text.Json;
using StatementTracker.Formats;
using StatementTracker.ML.Corpora.Brat;
using StatementTracker.ML.Corpora.Json;
using StatementTracker.ML.Corpora.LabelStudio;
using StatementTracker.ML.Corpora.Writing;
using StatementTracker.ML.Corpora.Xml;

namespace StatementTracker.ML.Corpora;

public static partial class Corpus
{
    /// <summary>Writes articles in a form that <see cref="Open"/> and the tools of annotators read; holds one article at a time.</summary>
    /// <param name="articles">What was annotated, or detected (<see cref="AnnotatedArticle.FromDetected"/>) to be corrected.</param>
    /// <param name="path">
    /// A file for JSON Lines and Label Studio; for XML and brat a folder, made if there is none, with files called by the ids of the
    /// articles. Files of the same names are replaced. brat gets its <c>annotation.conf</c> too.
    /// </param>
    /// <param name="format">The form.</param>
    /// <param name="cancellationToken">Stops between two articles; no file is left half-written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void Write(IEnumerable<AnnotatedArticle> articles, string path, CorpusFormat format, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(path);
        IEnumerable<AnnotatedArticle> cancellable = Cancellable(articles, cancellationToken);
        switch (format)
        {
            case CorpusFormat.JsonLines:
                WholeFile.Write(path, stream => WriteJsonLines(stream, cancellable));
                break;
            case CorpusFormat.LabelStudio:
                WholeFile.Write(path, stream => WriteLabelStudio(stream, cancellable));
                break;
            case CorpusFormat.Brat:
                WriteBrat(path, cancellable);
                break;
            default:
                WriteXml(path, cancellable);
                break;
        }
    }

    private static IEnumerable<AnnotatedArticle> Cancellable(IEnumerable<AnnotatedArticle> articles, CancellationToken cancellationToken)
    {
        foreach (AnnotatedArticle article in articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return article;
        }
    }

    private static void WriteJsonLines(Stream stream, IEnumerable<AnnotatedArticle> articles)
    {
        foreach (AnnotatedArticle article in articles)
        {
            JsonLinesWriter.Write(stream, article);
        }
    }

    private static void WriteLabelStudio(Stream stream, IEnumerable<AnnotatedArticle> articles)
    {
        using Utf8JsonWriter json = new(stream, StatementJson.WriterOptions(indented: true));
        json.WriteStartArray();
        foreach (AnnotatedArticle article in articles)
        {
            LabelStudioWriter.Write(json, article);
            json.Flush();
        }

        json.WriteEndArray();
    }

    private static void WriteBrat(string folder, IEnumerable<AnnotatedArticle> articles)
    {
        Directory.CreateDirectory(folder);
        WriteText(Path.Join(folder, "annotation.conf"), BratConfiguration.Text);
        FileNames names = new();
        foreach (AnnotatedArticle article in articles)
        {
            string file = Path.Join(folder, names.For(article.Article.Id));
            WriteText($"{file}.txt", article.Article.Text);
            WriteText($"{file}.ann", BratWriter.Annotation(article));
        }
    }

    private static void WriteXml(string folder, IEnumerable<AnnotatedArticle> articles)
    {
        Directory.CreateDirectory(folder);
        FileNames names = new();
        foreach (AnnotatedArticle article in articles)
        {
            WholeFile.Write(Path.Join(folder, $"{names.For(article.Article.Id)}.xml"), stream => XmlCorpusWriter.Write(stream, article));
        }
    }

    private static void WriteText(string file, string text) => WholeFile.Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
}
