using System.Diagnostics;
using System.Runtime.InteropServices;

namespace StatementTracker.Packages.Tests;

/// <summary>Runs programs, the dotnet command above all, without leaving a build server behind.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    /// <summary>The folder of the runtime that runs this, where the programs under test are to find theirs.</summary>
    private static readonly string Root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));

    /// <summary>Runs the dotnet command; its output if it succeeded, else a failed test with it.</summary>
    public static async Task<string> RunAsync(string folder, params string[] arguments)
    {
        (int code, string output) = await TryAsync(folder, arguments);
        Assert.True(code == 0, $"dotnet {string.Join(' ', arguments)}: exit code {code}\n{output}");
        return output;
    }

    public static Task<(int Code, string Output)> TryAsync(string folder, params string[] arguments) =>
        StartAsync(Path.Combine(Root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"), folder, "", arguments);

    /// <summary>Runs a program on an input; its exit code, and what it wrote to both outputs.</summary>
    public static async Task<(int Code, string Output)> StartAsync(string program, string folder, string input, params string[] arguments)
    {
        using CancellationTokenSource limit = new(Limit);
        using Process process = Process.Start(Settings(program, folder, arguments))!;
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(limit.Token), error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.StandardInput.WriteAsync(input.AsMemory(), limit.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, await output + await error);
        }
        finally
        {
            process.Kill(entireProcessTree: true); // nothing to end but after the limit
        }
    }

    private static ProcessStartInfo Settings(string program, string folder, string[] arguments)
    {
        ProcessStartInfo settings = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };

        // What the build that runs this test tells its own children is not for other builds.
        foreach (string name in settings.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            settings.Environment.Remove(name);
        }

        settings.Environment["DOTNET_ROOT"] = Root;
        settings.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        settings.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        settings.Environment["DOTNET_NOLOGO"] = "1";
        settings.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        settings.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        settings.Environment["UseSharedCompilation"] = "false";
        return settings;
    }
}
