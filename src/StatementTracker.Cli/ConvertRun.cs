using StatementTracker.Cli.Input;
using StatementTracker.Cli.Output;
using StatementTracker.ML.Corpora;
using StatementTracker.ML.Evaluation;

namespace StatementTracker.Cli;

/// <summary>One run of <c>statements convert</c>.</summary>
internal sealed class ConvertRun(ConvertOptions options, Surroundings surroundings)
{
    private readonly ErrorLog _errors = new(surroundings.Error, options.Strict);

    /// <summary>Reads and writes; returns one of <see cref="ExitCodes"/>.</summary>
    public Task<int> RunAsync(CancellationToken cancellationToken) => RunGuard.RunAsync(Write, _errors, surroundings, cancellationToken);

    private Task Write(CancellationToken cancellationToken)
    {
        CheckTarget();
        IEnumerable<AnnotatedArticle> articles = options.Articles.Count > 0 ? Detected(cancellationToken) : Corpus.Open(options.Input, onFault: _errors.Report);
        try
        {
            Corpus.Write(articles, options.Target, options.Format, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"{options.Target}: cannot be written: {e.Message} Name another place.", e);
        }

        return Task.CompletedTask;
    }

    // Corrected annotation is work: it is not written over by accident.
    private void CheckTarget()
    {
        bool isThere = File.Exists(options.Target) || (Directory.Exists(options.Target) && Directory.EnumerateFileSystemEntries(options.Target).Any());
        if (isThere && !options.Force)
        {
            throw new OutputException($"{options.Target}: is there already. Name another place, or write over it with --force.");
        }
    }

    private IEnumerable<AnnotatedArticle> Detected(CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, IReadOnlyList<AnnotatedStatement>> statements = Predictions.Read(options.Input, _errors.Report);
        ArticleSource source = new(new DetectOptions { Paths = options.Articles, InputFormat = "auto", Format = "jsonl" }, surroundings.Input, _errors);
        foreach (Article article in source.ReadAsync(cancellationToken).ToBlockingEnumerable(cancellationToken))
        {
            if (statements.TryGetValue(article.Id, out IReadOnlyList<AnnotatedStatement>? found))
            {
                yield return new AnnotatedArticle { Article = article, Statements = [.. found.Where(statement => Fits(article, statement))], IsDetected = true };
            }
            else
            {
                _errors.Report(options.Input, $"has nothing for the article \"{article.Id}\". Name the articles as they were named for 'statements detect'.");
            }
        }
    }

    private bool Fits(Article article, AnnotatedStatement statement)
    {
        bool fits = statement.Content.Concat(statement.Cue).Concat(statement.Source).All(span => span.End <= article.Text.Length);
        if (!fits)
        {
            _errors.Report(options.Input, $"statement {statement.Id} of \"{article.Id}\" lies outside its text. Was the article changed since?");
        }

        return fits;
    }
}
