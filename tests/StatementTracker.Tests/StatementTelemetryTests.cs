using System.Diagnostics;
using System.Diagnostics.Metrics;
using StatementTracker.Classification;
using StatementTracker.Stances;

namespace StatementTracker.Tests;

/// <summary>Runs when no other test does: listeners hear all pipelines of the process.</summary>
[Collection(nameof(StatementTelemetryTests))]
[CollectionDefinition(nameof(StatementTelemetryTests), DisableParallelization = true)]
public class StatementTelemetryTests
{
    private static readonly Article English = new("a1", "The mayor said the bridge would open. \"It is ready,\" she added.");
    private static readonly Article Arabic = new("a2", "قال الوزير إن الجسر سيفتح.");
    private static readonly StatementPipeline Pipeline = StatementPipeline.CreateBuilder().Build();

    [Fact]
    public void An_activity_tells_article_language_and_count()
    {
        Activity activity = Assert.Single(Activities(() => Pipeline.Detect(English)));

        Assert.Equal("statementtracker.detect", activity.OperationName);
        Assert.Equal("a1", activity.GetTagItem("article.id"));
        Assert.Equal("en", activity.GetTagItem("language"));
        Assert.Equal(2, activity.GetTagItem("statements"));
        Assert.Equal(ActivityStatusCode.Unset, activity.Status);
    }

    [Fact]
    public void A_reading_that_throws_is_an_error_and_counts_nowhere()
    {
        StatementPipeline broken = StatementPipeline.CreateBuilder().UseClassifier(StatementDecision.Act, new BrokenClassifier()).Build();
        List<(string, double, string)> measured = Measured(() =>
        {
            Activity activity = Assert.Single(Activities(() => Assert.Throws<FormatException>(() => broken.Detect(English))));
            Assert.Equal((ActivityStatusCode.Error, "broken"), (activity.Status, activity.StatusDescription));
            Assert.Contains(activity.Events, e => e.Name == "exception");
        });

        Assert.Empty(measured);
    }

    [Fact]
    public void Instruments_count_by_language()
    {
        List<(string Instrument, double Value, string Language)> measured = Measured(() =>
        {
            Pipeline.Detect(English);
            Pipeline.Detect(Arabic);
        });

        Assert.Equal([("statementtracker.articles", 1, "en"), ("statementtracker.statements", 2, "en"), ("statementtracker.articles", 1, "ar"), ("statementtracker.statements", 1, "ar")],
            measured.Where(m => m.Instrument != "statementtracker.duration"));
        Assert.Equal(["en", "ar"], measured.Where(m => m.Instrument == "statementtracker.duration" && m.Value is > 0 and < 60).Select(m => m.Language));
    }

    [Fact]
    public void While_nobody_listens_a_reading_allocates_what_it_does_without_telemetry()
    {
        OwnClassifiers none = new(new Dictionary<StatementDecision, IStatementClassifier>());
        StatementDocument Plain(Article article)
        {
            (IReadOnlyList<Statement> statements, IReadOnlyList<ArticleActor> actors) =
                StatementReader.Read(article, StatementModel.BuiltIn.Of(Language.Arabic)!, ActorRegistry.BuiltIn, TopicTable.Empty, none);
            return new StatementDocument(article, Language.Arabic, statements, ActorRegistry.BuiltIn, actors);
        }

        Assert.False(StatementTelemetry.HasListeners);
        long plain = Bytes(Plain);
        Assert.Equal(plain, Bytes(Pipeline.Detect));
        Measured(() => Assert.NotEqual(plain, Bytes(Pipeline.Detect)));
        Assert.Equal(plain, Bytes(Pipeline.Detect));
    }

    /// <summary>The least that the current thread allocates in a call; more is the runtime's own business.</summary>
    private static long Bytes(Func<Article, StatementDocument> read) => Enumerable.Range(0, 50).Min(_ =>
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        read(Arabic);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });

    private static List<Activity> Activities(Action work)
    {
        List<Activity> stopped = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == StatementTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = stopped.Add,
        };
        ActivitySource.AddActivityListener(listener);
        work();
        return stopped;
    }

    private static List<(string Instrument, double Value, string Language)> Measured(Action work)
    {
        List<(string, double, string)> measured = [];
        using MeterListener listener = new()
        {
            InstrumentPublished = (instrument, l) =>
            {
                if (instrument.Meter.Name == StatementTelemetry.Name)
                {
                    l.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => measured.Add((instrument.Name, value, (string)tags[0].Value!)));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => measured.Add((instrument.Name, value, (string)tags[0].Value!)));
        listener.Start();
        work();
        return measured;
    }

    private sealed class BrokenClassifier : IStatementClassifier
    {
        public StatementLabel? Classify(Statement statement, Speaker? speaker) => throw new FormatException("broken");
    }
}
