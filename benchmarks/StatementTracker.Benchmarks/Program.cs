using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using StatementTracker.Benchmarks;

switch (args)
{
    // A log of N generated articles, measured once from end to end; BenchmarkDotNet would repeat it for hours.
    case ["--tracking", var count]:
        await TrackingRun.RunAsync(int.Parse(count, CultureInfo.InvariantCulture));
        return 0;

    // Starts of the published command, in processes of their own.
    case ["--cold-start", var starts]:
        ColdStartRun.Run(int.Parse(starts, CultureInfo.InvariantCulture));
        return 0;

    // Every benchmark once, to see that it runs; the figures mean nothing.
    case ["--smoke"]:
        return ExitCode(BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).RunAll(Configurations.Smoke));

    // Every benchmark by processor time, and the table of README.md anew.
    case ["--results"]:
        Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).RunAll(Configurations.MeasureProcessor)];
        ResultsTable.Write(summaries);
        return ExitCode(summaries);

    default:
        return ExitCode(BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, Configurations.Measure));
}

static int ExitCode(IEnumerable<Summary> summaries) =>
    summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.Length > 0 && summary.Reports.All(report => report.Success)) ? 0 : 1;
