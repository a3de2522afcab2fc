using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace StatementTracker.Benchmarks;

/// <summary>The table of results in README.md: one row a benchmark, one pair of columns a language.</summary>
internal static partial class ResultsTable
{
    public static void Write(IEnumerable<Summary> summaries)
    {
        string readme = Checkout.At("benchmarks", "StatementTracker.Benchmarks", "README.md");
        string machine = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores of a shared {RuntimeInformation.OSArchitecture} server, {RuntimeInformation.FrameworkDescription}, {DateTime.UtcNow:yyyy-MM-dd}.");
        string[] rows = [.. summaries.SelectMany(RowsOf)];
        string table = string.Join('\n', [machine, "", "| benchmark | | time ar | time en | bytes ar | bytes en |", "|---|---|---|---|---|---|", .. rows]);
        File.WriteAllText(readme, Place().Replace(File.ReadAllText(readme), _ => $"<!-- results -->\n{table}\n<!-- /results -->"));
    }

    /// <summary>Ratios of time and of allocated bytes to the tokenization of the same articles.</summary>
    private static IEnumerable<string> RowsOf(Summary summary) => summary.Reports
        .Where(report => !report.BenchmarkCase.Descriptor.Baseline)
        .GroupBy(report => (Name: NameOf(report.BenchmarkCase), Parameters: ParametersOf(report.BenchmarkCase)))
        .Select(row => $"| {row.Key.Name} | {row.Key.Parameters} | {string.Join(" | ", row.Select(r => Ratio(summary, r, TimeOf)))} | {string.Join(" | ", row.Select(r => Ratio(summary, r, BytesOf)))} |");

    private static string NameOf(BenchmarkCase benchmark) =>
        $"{benchmark.Descriptor.Categories[0]}: {benchmark.Descriptor.WorkloadMethod.Name}";

    private static string ParametersOf(BenchmarkCase benchmark) =>
        string.Join(", ", benchmark.Parameters.Items.Where(p => p.Name != nameof(TokenizedBenchmarks.Code)).Select(p => $"{p.Name.ToLowerInvariant()} {p.Value}"));

    private static string Ratio(Summary summary, BenchmarkReport report, Func<BenchmarkReport, double> valueOf)
    {
        BenchmarkReport baseline = summary.Reports.Single(other =>
            other.BenchmarkCase.Descriptor.Baseline && other.BenchmarkCase.Parameters.ValueInfo == report.BenchmarkCase.Parameters.ValueInfo);
        double ratio = valueOf(report) / valueOf(baseline);
        return ratio.ToString(ratio < 0.1 ? "0.000" : ratio < 100 ? "0.00" : "0", CultureInfo.InvariantCulture);
    }

    private static double TimeOf(BenchmarkReport report) => report.ResultStatistics?.Median ?? double.NaN;

    private static double BytesOf(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN;

    [GeneratedRegex("<!-- results -->.*<!-- /results -->", RegexOptions.Singleline)]
    private static partial Regex Place();
}
