using System.Text.Json;

namespace StatementTracker.Packages.Tests;

[Collection(nameof(PackedFiles))]
public class ToolTests(PackedFiles packed)
{
    [Fact]
    public async Task The_command_is_installed_and_detects()
    {
        using TemporaryFolder folder = new();
        folder.Write("nuget.config", $"""<configuration><packageSources><clear /><add key="packed" value="{packed.Folder}" /></packageSources></configuration>""");
        await Dotnet.RunAsync(folder.Path, "tool", "install", "StatementTracker.Cli", "--version", PackedFiles.Version, "--tool-path", folder.At("tools"));

        (int code, string output) = await Dotnet.StartAsync(Path.Combine(folder.At("tools"), "statements"), folder.Path, "", "detect", "sample", "--format", "jsonl");

        Assert.Equal(0, code);
        Assert.Equal(["ar", "en"], output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("language").GetString()));
    }
}
