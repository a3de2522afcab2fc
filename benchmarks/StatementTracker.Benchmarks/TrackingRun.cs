using System.Diagnostics;
using System.Globalization;
using StatementTracker.Tracking;
using StatementTracker.Tracking.Clusters;

namespace StatementTracker.Benchmarks;

/// <summary>Reads and logs generated articles, then asks the log: what reading costs, what logging costs, memory, queries, clusters.</summary>
internal static class TrackingRun
{
    private const int BatchSize = 256;
    private const int Targets = 200;
    private static readonly int[] Sizes = [10_000, 30_000];

    public static async Task RunAsync(int count)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("tracking");
        try
        {
            string file = Path.Combine(folder.FullName, "log.db");
            using StatementLog log = StatementLog.Open(file);
            await IngestAsync(log, count);
            Print($"file {new FileInfo(file).Length / 1_000_000:N0} MB");
            Queries(log);
            await TogetherAsync(Path.Combine(folder.FullName, "second.db"), Math.Min(count, Sizes[0]));
            Clusters(log, count);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task IngestAsync(StatementLog log, int count)
    {
        StatementPipeline pipeline = StatementPipeline.CreateBuilder().Build();
        (TimeSpan reading, TimeSpan logging, TimeSpan readingCpu, TimeSpan loggingCpu, int articles, long statements) = (default, default, default, default, 0, 0L);
        foreach (Article[] batch in new GeneratedArticles(count).Create().Chunk(BatchSize))
        {
            (long start, TimeSpan cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            StatementDocument[] documents = Array.ConvertAll(batch, pipeline.Detect);
            (reading, readingCpu) = (reading + Stopwatch.GetElapsedTime(start), readingCpu + Environment.CpuUsage.TotalTime - cpu);
            documents = Array.ConvertAll(documents, WithStances);
            (start, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            await log.AddAsync(documents.ToAsyncEnumerable());
            (logging, loggingCpu) = (logging + Stopwatch.GetElapsedTime(start), loggingCpu + Environment.CpuUsage.TotalTime - cpu);
            statements += documents.Sum(document => document.Statements.Count());
            articles += batch.Length;
            if (articles % (BatchSize * 40) == 0 || articles == count)
            {
                Print($"{articles,7:N0} articles {statements,9:N0} statements: reading {reading.TotalSeconds:0.0} s (CPU {readingCpu.TotalSeconds:0.0}), logging {logging.TotalSeconds:0.0} s (CPU {loggingCpu.TotalSeconds:0.0}), {loggingCpu / readingCpu:P0} of the CPU, heap {GC.GetTotalMemory(true) / 1e6:0} MB, process {Environment.WorkingSet / 1e6:0} MB");
            }
        }
    }

    // As an application does it: many articles are read at a time, and logged while the next are read. In turns, because the machine may have other work.
    private static async Task TogetherAsync(string file, int count)
    {
        StatementPipeline pipeline = StatementPipeline.CreateBuilder().Build();
        using StatementLog log = StatementLog.Open(file);
        (TimeSpan Clock, TimeSpan Cpu) alone = default, together = default;
        foreach (Article[] part in new GeneratedArticles(count).Create().Chunk(count / 5))
        {
            alone = await AddedAsync(alone, async () => await pipeline.DetectAsync(part).CountAsync());
            together = await AddedAsync(together, async () => await log.AddAsync(pipeline.DetectAsync(part)));
        }

        Print($"{count:N0} articles read: {alone.Clock.TotalSeconds:0.0} s (CPU {alone.Cpu.TotalSeconds:0.0}); read and logged: {together.Clock.TotalSeconds:0.0} s (CPU {together.Cpu.TotalSeconds:0.0}): {(together.Clock / alone.Clock) - 1:P0} of the clock more, {(together.Cpu / alone.Cpu) - 1:P0} of the CPU");
    }

    private static async Task<(TimeSpan Clock, TimeSpan Cpu)> AddedAsync((TimeSpan Clock, TimeSpan Cpu) sum, Func<Task> work)
    {
        (long start, TimeSpan cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await work();
        return (sum.Clock + Stopwatch.GetElapsedTime(start), sum.Cpu + Environment.CpuUsage.TotalTime - cpu);
    }

    private static void Queries(StatementLog log)
    {
        (string Speaker, string Target, DateTimeOffset Published)[] asked =
        [
            .. log.Statements.Where(s => s.Speakers.Count > 0).Take(40_000).Where((_, i) => i % 1000 == 0)
                .Select(s => (s.Speakers[0].Name, s.Stances[0].Target, s.Article.Published!.Value)),
        ];
        Measure("speaker, target and month", asked, q => log.Statements.By(q.Speaker).Toward(q.Target).Between(q.Published.AddDays(-15), q.Published.AddDays(15)).Count());
        Measure("speaker and month", asked, q => log.Statements.By(q.Speaker).Between(q.Published.AddDays(-15), q.Published.AddDays(15)).Count());
        string[] words = ["الحكومة", "bridge", "اتفاق الهدنة", "\"prime minister\"", "القوات الحدود", "ceasefire troops", "minister report", "البرلمان", "council", "the river water"];
        Measure("full text, the newest 20", words, q => log.Statements.Matching(q).OrderBy(StatementOrder.Newest).Take(20).Count());
        Measure("full text, the first 20", words, q => log.Statements.Matching(q).Take(20).Count());
    }

    private static void Clusters(StatementLog log, int count)
    {
        DateTimeOffset first = log.Statements.First().Article.Published!.Value;
        foreach (int articles in Sizes.Where(n => n < count).Append(count))
        {
            (long start, TimeSpan cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            StatementClusters found = log.Statements.Between(first, first + (TimeSpan.FromDays(3 * 365) * ((double)articles / count))).ToClusters();
            (TimeSpan time, cpu) = (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - cpu);
            Print($"{articles,7:N0} articles: {found.Clusters.Count:N0} clusters of {found.Clusters.Sum(c => c.Variants.Count):N0} statements in {time.TotalSeconds:0.0} s (CPU {cpu.TotalSeconds:0.0}), {cpu.TotalMilliseconds / articles:0.00} ms of the CPU an article, heap {GC.GetTotalMemory(false) / 1e6:0} MB");
        }
    }

    private static void Measure<T>(string what, T[] asked, Func<T, int> ask)
    {
        ask(asked[0]);
        List<double> times = [];
        int found = 0;
        foreach (T question in asked)
        {
            long start = Stopwatch.GetTimestamp();
            found += ask(question);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        Print($"{what}: median {times[times.Count / 2]:0.0} ms, slowest {times[^1]:0.0} ms ({found:N0} statements in {times.Count} answers)");
    }

    // The stance model is another part: here each statement takes a side on one of some targets.
    private static StatementDocument WithStances(StatementDocument document) =>
        new(document.Article, document.Language, [.. document.Statements.Select((s, i) => WithStance(s, (7 * int.Parse(document.Article.Id[1..], CultureInfo.InvariantCulture)) + i))], document.Registry, document.Actors);

    private static Statement WithStance(Statement s, int number) =>
        s.With([new StanceToward(string.Create(CultureInfo.InvariantCulture, $"target {(uint)number % Targets}"), (Stance)((uint)number % 3), 0.9)]);

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
