using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace StatementTracker.Benchmarks;

/// <summary>How benchmarks are run: in this process, so that nothing else is built.</summary>
internal static class Configurations
{
    /// <summary>By the clock: as many iterations as ratios need.</summary>
    public static IConfig Measure => With(Short);

    /// <summary>By the processor time that was taken, which a busy machine disturbs least; it tells nothing of what threads gain.</summary>
    public static IConfig MeasureProcessor => With(Short.WithClock(new ProcessorClock()));

    /// <summary>Once, in whatever configuration it was built.</summary>
    public static IConfig Smoke => With(Job.Dry).WithOptions(ConfigOptions.DisableOptimizationsValidator);

    private static Job Short => Job.Default.WithWarmupCount(8).WithIterationCount(7).WithMinIterationTime(TimeInterval.FromMilliseconds(50));

    private static ManualConfig With(Job job) => DefaultConfig.Instance
        .AddJob(job.WithToolchain(InProcessEmitToolchain.Instance))
        .HideColumns(Column.Job, Column.Error, Column.StdDev, Column.Median, Column.RatioSD, Column.Gen0, Column.Gen1, Column.Gen2);
}
