using System.Diagnostics;
using System.Runtime.InteropServices;

namespace StatementTracker.Benchmarks;

/// <summary>What it costs to start the command and read two short articles, against a program that does nothing, both published alike.</summary>
internal static class ColdStartRun
{
    public static void Run(int starts)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("cold-start");
        try
        {
            string empty = Publish(folder, EmptyProgram(folder), "empty");
            string command = Publish(folder, Checkout.At("src", "StatementTracker.Cli", "StatementTracker.Cli.csproj"), "command");
            Measure(starts, ("an empty program", [Path.Combine(empty, "empty.dll")]), ("statements detect sample", [Path.Combine(command, "statements.dll"), "detect", "sample", "--format", "jsonl"]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string EmptyProgram(DirectoryInfo folder)
    {
        string project = Path.Combine(folder.CreateSubdirectory("empty-source").FullName, "empty.csproj");
        File.WriteAllText(project, "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(folder.FullName, "empty-source", "Program.cs"), "return;");
        return project;
    }

    /// <summary>Compiled ahead, on the framework of the machine; what is built lies in the folder, not in the checkout.</summary>
    private static string Publish(DirectoryInfo folder, string project, string name)
    {
        string output = Path.Combine(folder.FullName, name);
        using Process publish = Process.Start("dotnet", ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--no-self-contained", "-p:PublishReadyToRun=true", "--artifacts-path", Path.Combine(folder.FullName, "artifacts"), "-o", output, "-v", "q", "-nologo", "-nodeReuse:false"]);
        publish.WaitForExit();
        return publish.ExitCode == 0 ? output : throw new InvalidOperationException($"{project} could not be published.");
    }

    /// <summary>In turns, so that what else the machine does falls on both; the first start of each warms the disk.</summary>
    private static void Measure(int starts, (string Name, string[] Arguments) baseline, (string Name, string[] Arguments) other)
    {
        List<(TimeSpan Cpu, TimeSpan Wall)> ofBaseline = [], ofOther = [];
        for (int i = 0; i <= starts; i++)
        {
            ofBaseline.Add(Start(baseline.Arguments));
            ofOther.Add(Start(other.Arguments));
        }

        (double cpu, double wall) = Medians(ofBaseline);
        Print(baseline.Name, (cpu, wall), (cpu, wall));
        Print(other.Name, Medians(ofOther), (cpu, wall));
    }

    private static (TimeSpan Cpu, TimeSpan Wall) Start(string[] arguments)
    {
        (TimeSpan before, long start) = (ChildTime.Total, Stopwatch.GetTimestamp());
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? (ChildTime.Total - before, Stopwatch.GetElapsedTime(start)) : throw new InvalidOperationException($"{arguments[0]} failed.");
    }

    private static (double Cpu, double Wall) Medians(List<(TimeSpan Cpu, TimeSpan Wall)> starts) =>
        (Median(starts.Skip(1).Select(s => s.Cpu)), Median(starts.Skip(1).Select(s => s.Wall)));

    private static double Median(IEnumerable<TimeSpan> times) => times.Order().ElementAt(times.Count() / 2).TotalMilliseconds;

    private static void Print(string name, (double Cpu, double Wall) times, (double Cpu, double Wall) ofBaseline) => Console.WriteLine(
        FormattableString.Invariant($"{name}: CPU {times.Cpu:0} ms (ratio {times.Cpu / ofBaseline.Cpu:0.0}), time {times.Wall:0} ms (ratio {times.Wall / ofBaseline.Wall:0.0})"));
}
