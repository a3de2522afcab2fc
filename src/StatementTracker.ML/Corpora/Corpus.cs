using StatementTracker.ML.Corpora.Brat;
using StatementTracker.ML.Corpora.Json;
using StatementTracker.ML.Corpora.LabelStudio;
using StatementTracker.ML.Corpora.Xml;

namespace StatementTracker.ML.Corpora;

/// <summary>The front door to annotated articles, whatever form they are kept in. Thread-safe.</summary>
/// <example>
/// <code>
/// foreach (AnnotatedArticle article in Corpus.Open("src/corpus/ar", onFault: fault => Console.Error.WriteLine(fault.Message)))
///     Console.WriteLine($"{article.Article.Id}: {article.Statements.Count} statements");
/// </code>
/// </example>
public static partial class Corpus
{
    /// <summary>Reads the articles of a file or folder, one file at a time, as they are asked for.</summary>
    /// <param name="path">A file; or a folder, of which all <c>*.xml</c>, <c>*.jsonl</c>, <c>*.json</c> and <c>*.ann</c> files are read, also below, in the order of their paths.</param>
    /// <param name="format">The form of every file; null: told by its ending, else by its first character.</param>
    /// <param name="onFault">
    /// Called for everything that is wrong; reading goes on behind it. What is faulty in an article is left out of it, and an article
    /// that cannot be read at all is left out. Null: the first fault is thrown. To stop at a certain one, throw it.
    /// </param>
    /// <returns>The articles; each enumeration reads the files again.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null (at the call).</exception>
    /// <exception cref="CorpusException">Something is wrong, and <paramref name="onFault"/> is null (while reading).</exception>
    public static IEnumerable<AnnotatedArticle> Open(string path, CorpusFormat? format = null, Action<CorpusException>? onFault = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(path, format, onFault);
    }

    private static IEnumerable<AnnotatedArticle> Read(string path, CorpusFormat? format, Action<CorpusException>? onFault)
    {
        FaultLog faults = new(path, onFault);
        bool any = false;
        using GuardedReading<string> files = new(() => CorpusFiles.Of(path), faults);
        while (files.MoveNext())
        {
            any = true;
            FaultLog fileFaults = new(files.Current, onFault);
            using GuardedReading<AnnotatedArticle> articles = new(() => ReadFile(files.Current, format, fileFaults), fileFaults);
            while (articles.MoveNext())
            {
                if (StatementLimits.Hold(articles.Current.Article.Id, articles.Current.Statements, articles.Current.Line, fileFaults))
                {
                    yield return articles.Current;
                }
            }
        }

        if (!any && !files.HasFailed)
        {
            faults.Report(0, "the folder has no *.xml, *.jsonl, *.json or *.ann file. Name the files, or another folder.");
        }
    }

    private static IEnumerable<AnnotatedArticle> ReadFile(string file, CorpusFormat? format, FaultLog faults) => (format ?? CorpusFiles.FormatOf(file)) switch
    {
        CorpusFormat.Xml => Read(file, stream => XmlCorpus.Read(stream, faults) is { } article ? [article] : []),
        CorpusFormat.JsonLines => Read(file, stream => JsonLinesCorpus.Read(stream, faults)),
        CorpusFormat.Brat => BratCorpus.Read(file, faults),
        CorpusFormat.LabelStudio => Read(file, stream => LabelStudioCorpus.Read(stream, faults)),
        _ => throw new FormatException("not a form of annotated articles that is known. Known are XML, JSON Lines, brat and Label Studio JSON."),
    };

    private static IEnumerable<AnnotatedArticle> Read(string file, Func<Stream, IEnumerable<AnnotatedArticle>> read)
    {
        using FileStream stream = File.OpenRead(file);
        foreach (AnnotatedArticle article in read(stream))
        {
            yield return article;
        }
    }
}
