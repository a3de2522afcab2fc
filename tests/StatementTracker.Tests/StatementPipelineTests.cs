using System.Runtime.CompilerServices;

namespace StatementTracker.Tests;

public class StatementPipelineTests
{
    private static readonly StatementPipeline Default = StatementPipeline.CreateBuilder().Build();

    [Fact]
    public void Without_settings_it_reads_every_language() => Assert.Equal(Language.All, Default.Languages);

    [Fact]
    public void One_exception_lists_every_fault()
    {
        StatementConfigurationException e = Assert.Throws<StatementConfigurationException>(() => StatementPipeline.CreateBuilder()
            .AddLanguages(Language.Arabic, Language.English, Language.Arabic)
            .AddActors(a => a.Add("", SpeakerKind.Ngo).Add("…", SpeakerKind.Ngo))
            .AddActors(a => a.Add("Coalition", SpeakerKind.Coalition, "التحالف", " ", ""))
            .AddActors(a => a.Add("National Alliance", (SpeakerKind)99, "تحالف"))
            .WithMaxDegreeOfParallelism(0)
            .Build());

        Assert.Equal(8, e.Faults.Count);
        Assert.All(e.Faults, fault => Assert.Contains(fault, e.Message, StringComparison.Ordinal));
        Assert.Contains("The language Arabic (ar) is added 2 times.", e.Faults);
        Assert.Contains("An actor has an empty name.", e.Faults);
        Assert.Contains("The name \"تحالف\" is given to two actors: \"Coalition\" and \"National Alliance\".", e.Faults);
    }

    [Fact]
    public void A_null_name_or_language_is_a_fault_like_others()
    {
        StatementConfigurationException e = Assert.Throws<StatementConfigurationException>(() =>
            StatementPipeline.CreateBuilder().AddLanguages(null!, null!).AddActors(a => a.Add(null!, SpeakerKind.Ngo, null!)).Build());

        Assert.NotEmpty(e.Faults);
    }

    [Fact]
    public void A_builder_builds_once()
    {
        StatementPipelineBuilder builder = StatementPipeline.CreateBuilder();
        builder.Build();

        Assert.Throws<InvalidOperationException>(builder.Build);
    }

    [Fact]
    public void A_builder_with_faults_may_be_mended()
    {
        StatementPipelineBuilder builder = StatementPipeline.CreateBuilder().WithMaxDegreeOfParallelism(0);
        Assert.Throws<StatementConfigurationException>(builder.Build);

        Assert.Equal(3, builder.WithMaxDegreeOfParallelism(3).Build().MaxDegreeOfParallelism);
    }

    [Theory]
    [InlineData("قال الوزير إن الجسر سيفتح.", "ar")]
    [InlineData("The minister said the bridge would open.", "en")]
    [InlineData("وقالت وكالة Reuters إن الجسر سيفتح", "ar")]
    [InlineData("The word شكرا was on the wall.", "en")]
    [InlineData("123 …", "ar")]
    [InlineData("", "ar")]
    public void The_script_tells_the_language(string text, string code) => Assert.Equal(code, Default.Detect(text).Language.Code);

    [Fact]
    public void A_text_without_letters_is_read_in_the_language_added_first()
    {
        StatementPipeline pipeline = StatementPipeline.CreateBuilder().AddLanguages(Language.English, Language.Arabic).Build();

        Assert.Same(Language.English, pipeline.Detect("2024").Language);
    }

    [Fact]
    public void The_articles_own_language_wins_over_the_script()
    {
        StatementDocument document = Default.Detect(new Article("a", "Only Latin letters") { Language = Language.Arabic });

        Assert.Same(Language.Arabic, document.Language);
    }

    [Fact]
    public void A_language_that_was_not_added_is_named_with_the_way_out()
    {
        StatementPipeline pipeline = StatementPipeline.CreateBuilder().AddLanguages(Language.English).Build();
        NotSupportedException e = Assert.Throws<NotSupportedException>(() => pipeline.Detect(new Article("a7", "قال الوزير")));

        Assert.Contains("\"a7\"", e.Message, StringComparison.Ordinal);
        Assert.Contains("AddLanguages(Language.Arabic)", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_come_in_the_order_of_the_articles()
    {
        StatementPipeline pipeline = StatementPipeline.CreateBuilder().WithMaxDegreeOfParallelism(4).Build();
        List<string> ids = [];
        await foreach (StatementDocument document in pipeline.DetectAsync(Articles(200)))
        {
            ids.Add(document.Article.Id);
        }

        Assert.Equal(Articles(200).Select(article => article.Id), ids);
    }

    [Fact]
    public async Task The_source_is_never_read_far_ahead_of_the_consumer()
    {
        int read = 0, consumed = 0, ahead = 0;
        StatementPipeline pipeline = StatementPipeline.CreateBuilder().WithMaxDegreeOfParallelism(3).Build();
        await foreach (StatementDocument _ in pipeline.DetectAsync(Articles(50).Select(article =>
        {
            ahead = Math.Max(ahead, Interlocked.Increment(ref read) - Volatile.Read(ref consumed));
            return article;
        })))
        {
            Interlocked.Increment(ref consumed);
        }

        Assert.Equal(50, consumed);
        Assert.InRange(ahead, 1, 4);
    }

    [Fact]
    public async Task A_document_does_not_wait_for_later_articles()
    {
        TaskCompletionSource<bool> more = new();
        IAsyncEnumerator<StatementDocument> documents = Default.DetectAsync(OneAndThen(more.Task)).GetAsyncEnumerator();

        Assert.True(await documents.MoveNextAsync());
        Assert.Equal("first", documents.Current.Article.Id);
        more.SetResult(true);
        Assert.False(await documents.MoveNextAsync());
        await documents.DisposeAsync();
    }

    [Fact]
    public async Task Cancelling_does_not_wait_for_a_deaf_source()
    {
        using CancellationTokenSource cancel = new();
        TaskCompletionSource<bool> never = new();
        IAsyncEnumerator<StatementDocument> documents = Default.DetectAsync(OneAndThen(never.Task), cancel.Token).GetAsyncEnumerator();
        await documents.MoveNextAsync();
        ValueTask<bool> next = documents.MoveNextAsync();
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
        await documents.DisposeAsync();
        never.SetResult(true);
    }

    [Fact]
    public async Task A_fault_of_the_source_comes_behind_the_documents_before_it()
    {
        List<string> ids = [];
        FormatException e = await Assert.ThrowsAsync<FormatException>(async () =>
        {
            await foreach (StatementDocument document in Default.DetectAsync(Articles(5).Select((article, i) => i < 4 ? article : throw new FormatException("bad"))))
            {
                ids.Add(document.Article.Id);
            }
        });

        Assert.Equal("bad", e.Message);
        Assert.Equal(4, ids.Count);
    }

    [Fact]
    public async Task Leaving_early_closes_the_source()
    {
        bool closed = false;
        await foreach (StatementDocument _ in Default.DetectAsync(Endless(() => closed = true)))
        {
            break;
        }

        Assert.True(closed);
    }

    [Fact]
    public void Arguments_are_checked_at_the_call()
    {
        Assert.Throws<ArgumentNullException>(() => Default.Detect((Article)null!));
        Assert.Throws<ArgumentNullException>(() => Default.Detect((string)null!));
        Assert.Throws<ArgumentNullException>(() => Default.DetectAsync((IEnumerable<Article>)null!));
        Assert.Throws<ArgumentNullException>(() => Default.DetectAsync((IAsyncEnumerable<Article>)null!));
        Assert.Throws<ArgumentNullException>(() => StatementPipeline.CreateBuilder().AddLanguages(null!));
        Assert.Throws<ArgumentNullException>(() => StatementPipeline.CreateBuilder().AddActors((Action<ActorRegistryBuilder>)null!));
    }

    private static IEnumerable<Article> Articles(int count) =>
        Enumerable.Range(0, count).Select(i => new Article($"a{i}", string.Concat(Enumerable.Repeat("The mayor said it rained. ", i % 7))));

    private static async IAsyncEnumerable<Article> OneAndThen(Task wait)
    {
        yield return new Article("first", "The mayor said it rained.");
        await wait;
    }

    private static async IAsyncEnumerable<Article> Endless(Action close, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            for (int i = 0; !cancellationToken.IsCancellationRequested; i++)
            {
                await Task.Yield();
                yield return new Article($"a{i}", "The mayor said it rained.");
            }
        }
        finally
        {
            close();
        }
    }
}
