using System.Runtime.InteropServices;
using StatementTracker.Formats;

namespace StatementTracker.Packages.Tests;

/// <summary>A program that knows nothing but the packed files, published trimmed and as native code, answers as the library does here.</summary>
[Collection(nameof(PackedFiles))]
public class ConsumerTests(PackedFiles packed)
{
    private const int ArticlesOfLanguage = 15;

    [SkippableTheory]
    [InlineData("PublishTrimmed")]
    [InlineData("PublishAot")]
    public async Task It_answers_alike(string way)
    {
        Skip.If(way == "PublishAot" && !HasLinker(), "no native toolchain: neither clang nor gcc is on the path.");
        using TemporaryFolder folder = new();
        CopyConsumer(folder);
        string ordinary = await RestoreWithoutOursAsync(folder.Path, way);

        await PublishAsync(folder, way, ordinary);

        string program = Path.Combine(folder.At("published"), OperatingSystem.IsWindows() ? "Consumer.exe" : "Consumer");
        Article[] articles = [.. Language.All.SelectMany(language => CorpusArticles.Of(language).Take(ArticlesOfLanguage))];
        (int code, string output) = await Dotnet.StartAsync(program, folder.Path, string.Concat(articles.Select(Line)));
        Assert.Equal((0, Expected(articles)), (code, output));
    }

    private static void CopyConsumer(TemporaryFolder folder)
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Consumer")))
        {
            File.Copy(file, folder.At(Path.GetFileName(file)));
        }
    }

    /// <summary>
    /// Brings what publishing needs of the framework to where the machine keeps its packages; the same program without our packages
    /// shows whether that can be had at all, offline for example.
    /// </summary>
    private static async Task<string> RestoreWithoutOursAsync(string folder, string way)
    {
        (int code, string output) = await Dotnet.TryAsync(folder, ["restore", .. Settings(way), "-v", "q"]);
        Skip.If(code != 0, $"the packages of the framework that {way} needs cannot be restored: {output.Trim()}");
        string ordinary = await Dotnet.RunAsync(folder, "nuget", "locals", "global-packages", "--list");
        return ordinary[(ordinary.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    /// <summary>Warnings, those of trimming included, are errors. Our packages lie in a folder of their own, lest an older build of the version be found.</summary>
    private async Task PublishAsync(TemporaryFolder folder, string way, string ordinary)
    {
        folder.Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{folder.At("packages")}" /></config>
              <packageSources><add key="packed" value="{packed.Folder}" /></packageSources>
            </configuration>
            """);
        await Dotnet.RunAsync(folder.Path, ["publish", .. Settings(way), $"-p:TestedVersion={PackedFiles.Version}", $"-p:OrdinaryPackages={ordinary}", "-o", folder.At("published"), "-v", "q"]);
    }

    private static string[] Settings(string way) => ["-r", RuntimeInformation.RuntimeIdentifier, $"-p:{way}=true"];

    private static bool HasLinker() => !OperatingSystem.IsLinux() || (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(path => File.Exists(Path.Combine(path, "clang")) || File.Exists(Path.Combine(path, "gcc")));

    private static string Line(Article article) =>
        $"{{\"id\":\"{article.Id}\",\"language\":\"{article.Language}\",\"text\":{System.Text.Json.JsonSerializer.Serialize(article.Text)}}}\n";

    private static string Expected(Article[] articles)
    {
        StatementPipeline pipeline = StatementPipeline.CreateBuilder().Build();
        return string.Concat(articles.Select(article => StatementJsonLines.ToLine(pipeline.Detect(article)) + "\n"));
    }
}
