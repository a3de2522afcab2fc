using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace StatementTracker.Benchmarks;

/// <summary>How benchmarks are run: in this process, so that nothing else is built.</summary>
internal static class Configurations
{
    /// <summary>Enough iterations for ratios; the time of a shared machine says little however often it is taken.</summary>
    public static IConfig Measure => With(Job.Default.WithWarmupCount(4).WithIterationCount(9).WithMinIterationTime(TimeInterval.FromMilliseconds(200)));

    /// <summary>Once, in whatever configuration it was built.</summary>
    public static IConfig Smoke => With(Job.Dry).WithOptions(ConfigOptions.DisableOptimizationsValidator);

    private static ManualConfig With(Job job) => DefaultConfig.Instance
        .AddJob(job.WithToolchain(InProcessEmitToolchain.Instance))
        .HideColumns(Column.Job, Column.Error, Column.StdDev, Column.Median, Column.RatioSD, Column.Gen0, Column.Gen1, Column.Gen2);
}
