using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace StatementTracker;

/// <summary>
/// What a pipeline tells of its work: an <see cref="ActivitySource"/> and a <see cref="Meter"/> of the framework, both named <see cref="Name"/>,
/// for OpenTelemetry, <c>dotnet-counters</c> and other listeners. Costs nothing while nobody listens.
/// </summary>
/// <remarks>
/// <para>Activity <c>statementtracker.detect</c>, one an article, with the tags <c>article.id</c>, <c>language</c> (a <see cref="Language.Code"/>)
/// and <c>statements</c> (how many were found); its status is an error, with the exception, where a classifier of the user threw.</para>
/// <para>Instruments, all with the tag <c>language</c>, of articles that were read to their end: the counters <c>statementtracker.articles</c>
/// and <c>statementtracker.statements</c>, and the histogram <c>statementtracker.duration</c>, seconds an article.</para>
/// </remarks>
public static class StatementTelemetry
{
    /// <summary>The name of the activity source and of the meter, to subscribe to.</summary>
    public const string Name = "StatementTracker";

    private static readonly ActivitySource _source = new(Name);
    private static readonly Meter _meter = new(Name);
    private static readonly Counter<long> _articles = _meter.CreateCounter<long>("statementtracker.articles", "{article}", "Articles read.");
    private static readonly Counter<long> _statements = _meter.CreateCounter<long>("statementtracker.statements", "{statement}", "Statements found.");
    private static readonly Histogram<double> _duration = _meter.CreateHistogram(
        "statementtracker.duration", "s", "Time that an article takes.", tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5] });

    /// <summary>Whether anybody would hear of a reading.</summary>
    internal static bool HasListeners => _source.HasListeners() || _articles.Enabled || _statements.Enabled || _duration.Enabled;

    /// <summary>Reads an article and tells the listeners.</summary>
    internal static StatementDocument Measure(Article article, Language language, Func<Article, Language, StatementDocument> read)
    {
        using Activity? activity = Start(article, language);
        long start = Stopwatch.GetTimestamp();
        try
        {
            StatementDocument document = read(article, language);
            Record(activity, language, document.Statements.Count(), Stopwatch.GetElapsedTime(start));
            return document;
        }
        catch (Exception e)
        {
            activity?.AddException(e).SetStatus(ActivityStatusCode.Error, e.Message);
            throw;
        }
    }

    private static Activity? Start(Article article, Language language) =>
        _source.StartActivity("statementtracker.detect")?.SetTag("article.id", article.Id).SetTag("language", language.Code);

    private static void Record(Activity? activity, Language language, int statements, TimeSpan elapsed)
    {
        activity?.SetTag("statements", statements);
        KeyValuePair<string, object?> tag = new("language", language.Code);
        _articles.Add(1, tag);
        _statements.Add(statements, tag);
        _duration.Record(elapsed.TotalSeconds, tag);
    }
}
