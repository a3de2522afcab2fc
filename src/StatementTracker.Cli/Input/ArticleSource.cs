using System.Runtime.CompilerServices;
using StatementTracker.Formats;

namespace StatementTracker.Cli.Input;

/// <summary>The articles of the command line, in order, one file open at a time. Faults go to the log, reading goes on.</summary>
internal sealed class ArticleSource(DetectOptions options, Stream standardInput, ErrorLog errors)
{
    /// <exception cref="StrictException">The log is strict, and something could not be read.</exception>
    public async IAsyncEnumerable<Article> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (string path in options.Paths)
        {
            await foreach (Article article in ReadPath(path, cancellationToken).ConfigureAwait(false))
            {
                yield return article.Language is null ? article with { Language = options.Language } : article;
            }
        }
    }

    private IAsyncEnumerable<Article> ReadPath(string path, CancellationToken cancellationToken) => path switch
    {
        "sample" => Samples.All.ToAsyncEnumerable(),
        "-" => ReadStream(standardInput, "stdin", options.InputFormat == "jsonl", cancellationToken),
        _ => ReadFiles(path, cancellationToken),
    };

    private async IAsyncEnumerable<Article> ReadFiles(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (string file in PathWalker.Files(path, errors))
        {
            if (Open(file) is not { } stream)
            {
                continue;
            }

            await using (stream.ConfigureAwait(false))
            {
                await foreach (Article article in ReadStream(stream, file, IsJsonLines(file), cancellationToken).ConfigureAwait(false))
                {
                    yield return article;
                }
            }
        }
    }

    private bool IsJsonLines(string file) => options.InputFormat switch
    {
        "auto" => file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase),
        string format => format == "jsonl",
    };

    private FileStream? Open(string file)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            errors.Report(file, FileFault.Reason(e));
            return null;
        }
    }

    private async IAsyncEnumerable<Article> ReadStream(
        Stream stream, string name, bool isJsonLines, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IAsyncEnumerable<Article> articles = isJsonLines
            ? ArticleJsonLines.ReadAsync(Transcoding.ToUtf8(stream), name, errors.Report, cancellationToken: cancellationToken)
            : TextFile.ReadAsync(stream, name, cancellationToken);
        await using IAsyncEnumerator<Article> reading = articles.GetAsyncEnumerator(cancellationToken);
        while (await Move(reading, name).ConfigureAwait(false))
        {
            yield return reading.Current;
        }
    }

    // A file may fail while it is read (a disk error, bytes that are no text): the next one goes on.
    private async ValueTask<bool> Move(IAsyncEnumerator<Article> reading, string name)
    {
        try
        {
            return await reading.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            errors.Report(name, FileFault.Reason(e));
            return false;
        }
    }
}
