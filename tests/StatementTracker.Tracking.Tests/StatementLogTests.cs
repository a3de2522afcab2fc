using StatementTracker.Tracking.Tests.Host;

namespace StatementTracker.Tracking.Tests;

public sealed class StatementLogTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private StatementLog Open(StatementLogOptions? options = null) => StatementLog.Open(_folder.At("log.db"), options);

    private static StatementDocument Document(string text, string id = "a1", string? outlet = null)
    {
        Article article = new(id, text) { Outlet = outlet };
        return Documents.Of(new StatementSketch(text, text) { Article = article, Speakers = [StatementSketch.Speaker("X")] });
    }

    [Fact]
    public void Documents_come_back_as_they_were_added_whatever_their_text()
    {
        StatementDocument[] added = [.. Enumerable.Range(0, 400).Select(RandomDocuments.Create)];
        using (StatementLog log = Open())
        {
            Assert.All(added, document => Assert.Equal(Addition.Added, log.Add(document)));
        }

        using StatementLog again = Open();
        Assert.Equal(added.Select(Documents.Describe), again.Documents.Select(Documents.Describe));
        Assert.Equal(added.SelectMany(d => d.Statements).Select(Documents.Describe), again.Statements.Select(Documents.Describe));
        Assert.Equal(Documents.Describe(added[7]), Documents.Describe(again.Find("a7")!));
        Assert.Null(again.Find("a400"));
    }

    [Fact]
    public void Adding_again_changes_nothing()
    {
        using StatementLog log = Open();
        log.Add(Document("It was agreed."));

        Assert.Equal(Addition.Unchanged, log.Add(Document("It was agreed.")));
        Assert.Equal(Addition.Duplicate, log.Add(Document("It was agreed.", "a2")));
        Assert.Equal(Addition.Added, log.Add(Document("It was agreed.", "a3", "Another Outlet")));
        Assert.Equal(2, log.Statements.Count());
    }

    [Fact]
    public void An_article_that_is_read_again_has_its_new_statements_only_and_keeps_its_place()
    {
        using StatementLog log = Open();
        log.Add(Document("Old words here."));
        log.Add(Document("Something else.", "a2"));

        Assert.Equal(Addition.Replaced, log.Add(Document("نص جديد تماما")));
        Assert.Equal(["نص جديد تماما", "Something else."], log.Statements.Select(s => s.Content.Text));
        Assert.Empty(log.Statements.Matching("old"));
        Assert.Single(log.Statements.Matching("جديد"));
    }

    [Fact]
    public void Articles_without_an_id_are_known_by_their_content()
    {
        using StatementLog log = Open();

        Assert.Equal(Addition.Added, log.Add(Document("One.", "")));
        Assert.Equal(Addition.Added, log.Add(Document("Two.", "")));
        Assert.Equal(Addition.Unchanged, log.Add(Document("One.", "")));
        Assert.Equal(2, log.Documents.Count());
        Assert.Null(log.Find(""));
    }

    [Fact]
    public void It_says_whether_an_article_need_be_read_again()
    {
        using StatementLog log = Open();
        log.Add(Document("One."));

        Assert.True(log.Contains(new Article("a1", "One.")));
        Assert.False(log.Contains(new Article("a1", "One!")));
        Assert.False(log.Contains(new Article("a2", "One.")));
        Assert.True(log.Contains(new Article("", "One.")));
    }

    [Fact]
    public void A_reader_sees_the_log_as_it_was_when_it_began()
    {
        using StatementLog log = Open();
        log.Add(Document("One."));
        log.Add(Document("Two.", "a2"));
        using IEnumerator<Statement> reading = log.Statements.GetEnumerator();
        reading.MoveNext();
        using (StatementLog other = Open())
        {
            other.Add(Document("Changed.", "a2"));
            other.Add(Document("Three.", "a3"));
        }

        Assert.True(reading.MoveNext());
        Assert.Equal("Two.", reading.Current.Content.Text);
        Assert.False(reading.MoveNext());
        Assert.Equal(3, log.Statements.Count());
    }

    [Fact]
    public async Task Writers_of_several_threads_and_logs_take_turns()
    {
        using StatementLog one = Open(), two = Open();
        await Task.WhenAll(Enumerable.Range(0, 80).Select(i => Task.Run(() => (i % 2 == 0 ? one : two).Add(RandomDocuments.Create(i)))));

        Assert.Equal(80, one.Documents.Count());
    }

    [Fact]
    public async Task A_stream_that_is_cancelled_leaves_what_was_read_in_the_log_and_can_be_added_again()
    {
        using StatementLog log = Open(new StatementLogOptions { BatchSize = 8 });
        using CancellationTokenSource cancel = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => log.AddAsync(Stream(cancel, 20), cancellationToken: cancel.Token));

        Assert.Equal(20, log.Documents.Count());
        Assert.Equal(new AdditionCounts(10, 0, 20, 0), await log.AddAsync(Stream(cancel, -1)));
    }

    private static async IAsyncEnumerable<StatementDocument> Stream(CancellationTokenSource cancel, int cancelAt)
    {
        for (int i = 0; i < 30; i++)
        {
            if (i == cancelAt)
            {
                await cancel.CancelAsync();
                cancel.Token.ThrowIfCancellationRequested();
            }

            yield return RandomDocuments.Create(i);
        }
    }

    [Fact]
    public void Registered_actors_are_remembered()
    {
        StatementPipeline pipeline = StatementPipeline.CreateBuilder()
            .AddActors(a => a.Add("International Coalition", SpeakerKind.Coalition, "التحالف الدولي")).Build();
        using (StatementLog log = Open())
        {
            log.Add(pipeline.Detect(new Article("1", "قال التحالف الدولي إن الجسر آمن.")));
        }

        using StatementLog again = Open(new StatementLogOptions { ReadOnly = true });
        Assert.Single(again.Statements.By("the international coalition"));
    }
}
