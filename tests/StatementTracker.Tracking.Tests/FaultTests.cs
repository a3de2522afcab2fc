using Microsoft.Data.Sqlite;
using StatementTracker.Tracking.Tests.Host;

namespace StatementTracker.Tracking.Tests;

public sealed class FaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder.At("log.db");

    public void Dispose() => _folder.Dispose();

    private void Fill(int articles)
    {
        using StatementLog log = StatementLog.Open(File);
        for (int i = 0; i < articles; i++)
        {
            log.Add(RandomDocuments.Create(i));
        }
    }

    private void Execute(string sql)
    {
        using SqliteConnection connection = new($"Data Source={File};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static void Expect(StatementLogFault fault, Action action)
    {
        StatementLogException e = Assert.Throws<StatementLogException>(action);
        Assert.Equal(fault, e.Fault);
        Assert.StartsWith(e.Path + ": ", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', e.Message);
    }

    private void ExpectAtOpen(StatementLogFault fault, StatementLogOptions? options = null) => Expect(fault, () => StatementLog.Open(File, options));

    [Fact]
    public void A_file_of_something_else_is_left_alone()
    {
        _folder.Write("log.db", new string('x', 5000));
        ExpectAtOpen(StatementLogFault.Damaged);
        Assert.Equal(new string('x', 5000), System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void A_file_of_another_schema_is_left_alone()
    {
        Execute("CREATE TABLE statement (id, text); PRAGMA user_version = 1");
        byte[] before = System.IO.File.ReadAllBytes(File);
        ExpectAtOpen(StatementLogFault.Foreign);
        ExpectAtOpen(StatementLogFault.Foreign, new StatementLogOptions { ReadOnly = true });
        Execute("SELECT * FROM statement");
        Assert.Equal(before.Length, System.IO.File.ReadAllBytes(File).Length);
    }

    [Fact]
    public void A_newer_version_is_left_alone()
    {
        Fill(3);
        Execute("PRAGMA user_version = 99");
        ExpectAtOpen(StatementLogFault.Newer);
        Execute("PRAGMA user_version = 1");
        using StatementLog log = StatementLog.Open(File);
        Assert.Equal(3, (int)log.Statistics.Articles);
    }

    [Fact]
    public void A_damaged_page_is_one_error()
    {
        Fill(200);
        byte[] bytes = System.IO.File.ReadAllBytes(File);
        bytes.AsSpan(8 * 4096).Fill(0xA5);
        System.IO.File.WriteAllBytes(File, bytes);
        Expect(StatementLogFault.Damaged, () =>
        {
            using StatementLog log = StatementLog.Open(File);
            Documents.ReadAll(log);
        });
    }

    [Fact]
    public void Half_a_file_is_one_error()
    {
        Fill(200);
        using (FileStream stream = System.IO.File.OpenWrite(File))
        {
            stream.SetLength(stream.Length / 2);
        }

        Expect(StatementLogFault.Damaged, () =>
        {
            using StatementLog log = StatementLog.Open(File);
            Documents.ReadAll(log);
        });
    }

    [Theory]
    [InlineData("act = 'mumble'")]
    [InlineData("spans = '[[[0,1'")]
    [InlineData("spans = '[[[0,99999]],[],[]]'")]
    [InlineData("spans = 'none'")]
    [InlineData("evidence = '{}'")]
    [InlineData("evidence = '[1'")]
    public void What_somebody_else_has_written_counts_as_damage(string change)
    {
        Fill(20);
        Execute($"UPDATE statement SET {change}");
        using StatementLog log = StatementLog.Open(File);
        Expect(StatementLogFault.Damaged, () => Documents.ReadAll(log));
    }

    [Fact]
    public void A_full_disk_is_one_error_and_nothing_is_lost()
    {
        Fill(100);
        using (StatementLog log = StatementLog.Open(File, new StatementLogOptions { MaxPages = 200 }))
        {
            int added = 100;
            Expect(StatementLogFault.Full, () =>
            {
                for (; added < 5000; added++)
                {
                    log.Add(RandomDocuments.Create(added));
                }
            });
            Assert.Equal(Enumerable.Range(0, added).Select(i => Documents.Describe(RandomDocuments.Create(i))), log.Documents.Select(Documents.Describe));
        }

        using StatementLog roomy = StatementLog.Open(File);
        int before = (int)roomy.Statistics.Articles;
        Assert.Equal(Addition.Added, roomy.Add(RandomDocuments.Create(before)));
        Assert.Equal(Documents.Describe(RandomDocuments.Create(before)), Documents.Describe(roomy.Find($"a{before}")!));
    }

    [Fact]
    public void A_second_writer_waits_and_then_gets_one_error()
    {
        Fill(1);
        using SqliteConnection other = new($"Data Source={File};Pooling=False");
        other.Open();
        using SqliteCommand command = other.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        command.ExecuteNonQuery();
        ExpectAtOpen(StatementLogFault.Busy, new StatementLogOptions { WaitForWriter = TimeSpan.FromSeconds(1) });
        using StatementLog reader = StatementLog.Open(File, new StatementLogOptions { ReadOnly = true });
        Assert.Equal(1, (int)reader.Statistics.Articles);
    }

    [Fact]
    public void What_is_missing_is_not_created_by_a_reader()
    {
        ExpectAtOpen(StatementLogFault.Missing, new StatementLogOptions { ReadOnly = true });
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void A_folder_that_does_not_exist_or_is_none_cannot_be_written()
    {
        Expect(StatementLogFault.ReadOnly, () => StatementLog.Open(_folder.At("no/such/log.db")));
        Expect(StatementLogFault.ReadOnly, () => StatementLog.Open(_folder.Path));
    }

    // Root may write anywhere but here.
    [SkippableFact]
    public void A_read_only_folder_is_one_error()
    {
        Skip.IfNot(Directory.Exists("/proc/self"), "needs a folder that nobody can write");
        Expect(StatementLogFault.ReadOnly, () => StatementLog.Open("/proc/self/log.db"));
    }

    [SkippableFact]
    public void A_read_only_file_can_be_read_but_not_written()
    {
        Skip.If(Environment.IsPrivilegedProcess, "a privileged user may write any file");
        Fill(3);
        System.IO.File.SetAttributes(File, FileAttributes.ReadOnly);
        ExpectAtOpen(StatementLogFault.ReadOnly);
        using StatementLog log = StatementLog.Open(File, new StatementLogOptions { ReadOnly = true });
        Assert.Equal(3, (int)log.Statistics.Articles);
        System.IO.File.SetAttributes(File, FileAttributes.Normal);
    }

    [Fact]
    public void A_log_for_reading_does_not_write()
    {
        Fill(1);
        using StatementLog log = StatementLog.Open(File, new StatementLogOptions { ReadOnly = true });
        Assert.Throws<InvalidOperationException>(() => log.Add(RandomDocuments.Create(2)));
    }

    [Fact]
    public void Arguments_are_checked_at_the_call()
    {
        Assert.Throws<ArgumentNullException>("path", () => StatementLog.Open(null!));
        Assert.Throws<ArgumentException>("path", () => StatementLog.Open(""));
        Assert.Throws<ArgumentOutOfRangeException>(() => StatementLog.Open(File, new StatementLogOptions { BatchSize = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => StatementLog.Open(File, new StatementLogOptions { WaitForWriter = TimeSpan.Zero }));
    }

    [Fact]
    public void Indexes_made_with_another_folding_are_made_anew()
    {
        Fill(50);
        Execute("UPDATE meta SET value = 'other'; DELETE FROM party_word; INSERT INTO terms (terms) VALUES ('delete-all')");
        using StatementLog log = StatementLog.Open(File);
        Assert.NotEmpty(log.Statements.By("Trump"));
        Assert.NotEmpty(log.Statements.Matching("coalition"));
    }
}
