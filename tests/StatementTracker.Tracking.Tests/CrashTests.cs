using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using StatementTracker.Tracking.Tests.Host;

namespace StatementTracker.Tracking.Tests;

/// <summary>A process that adds documents is killed at random moments, without any chance to tidy up.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Kills = 60;
    private const int Articles = 8_000;

    /// <summary>More than a process adds before it is killed: a log with fewer articles to come makes room for a new one.</summary>
    private const int Margin = 3_000;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task After_every_kill_the_log_holds_whole_articles_and_the_resumed_ingest_ends_as_an_undisturbed_one()
    {
        List<string> files = [_folder.At("killed.db")];
        Random random = new(4711);
        int known = 0;
        for (int kill = 0; kill < Kills; kill++)
        {
            if (known > Articles - Margin)
            {
                files.Add(_folder.At($"killed{files.Count}.db"));
                known = 0;
            }

            string file = files[^1];
            await AddAndKill(file, known, batch: kill % 3 == 0 ? 16 : 1, TimeSpan.FromMilliseconds(random.Next(0, 60)));
            int now = CheckWhole(file, known);
            Assert.True(now < Articles, "the ingest ended before the kill");
            Assert.True(now > known, "what was added before the kill is in the log");
            known = now;
        }

        string undisturbed = _folder.At("undisturbed.db");
        await Run(undisturbed, 0, batch: 256).WaitForExitAsync();
        List<string> expected = Content(undisturbed);
        foreach (string file in files)
        {
            await Run(file, 0, batch: 256).WaitForExitAsync();
            Assert.Equal(expected, Content(file));
        }
    }

    private static async Task AddAndKill(string file, int first, int batch, TimeSpan delay)
    {
        using Process process = Run(file, first, batch);
        Assert.Equal("ready", await process.StandardOutput.ReadLineAsync());
        await Task.Delay(delay);
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static Process Run(string file, int first, int batch) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList =
        {
            "exec", typeof(RandomDocuments).Assembly.Location, file, first.ToString(CultureInfo.InvariantCulture),
            Articles.ToString(CultureInfo.InvariantCulture), batch.ToString(CultureInfo.InvariantCulture),
        },
        RedirectStandardOutput = true,
    })!;

    /// <summary>The number of articles; those that are new since the last look are compared with what was added.</summary>
    private static int CheckWhole(string file, int known)
    {
        using StatementLog log = StatementLog.Open(file);
        int count = (int)log.Statistics.Articles;
        for (int i = Math.Max(0, known - 3); i < count; i++)
        {
            Assert.Equal(Documents.Describe(RandomDocuments.Create(i)), Documents.Describe(log.Find($"a{i}")!));
        }

        Assert.Null(log.Find($"a{count}"));
        Assert.Equal(0L, Count(file, "(SELECT statement FROM speaker UNION ALL SELECT statement FROM relayer UNION ALL SELECT statement FROM stance) WHERE statement NOT IN (SELECT id FROM statement)"));
        Execute(file, "INSERT INTO terms (terms) VALUES ('integrity-check')");
        return count;
    }

    private static long Count(string file, string what) => (long)Execute(file, $"SELECT count(*) FROM {what}")!;

    private static object? Execute(string file, string sql)
    {
        using SqliteConnection connection = new($"Data Source={file};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    // The documents, and what the indexes find.
    private static List<string> Content(string file)
    {
        using StatementLog log = StatementLog.Open(file);
        StatementQuery all = log.Statements;
        IEnumerable<Statement> found = [.. all.Matching("bridge coalition"), .. all.By("Donald Trump"), .. all.Toward("التحالف الدولي"), .. all.Via("Reuters"), .. all.From("وزارة الداخلية")];
        return [.. log.Documents.Select(Documents.Describe), .. found.Select(s => $"{s.Article.Id}/{s.Id}")];
    }
}
