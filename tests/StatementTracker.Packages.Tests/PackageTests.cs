using System.Buffers.Binary;
using System.Text;
using System.Xml.Linq;

namespace StatementTracker.Packages.Tests;

[Collection(nameof(PackedFiles))]
public class PackageTests(PackedFiles packed)
{
    /// <summary>A package, its readme in this checkout, and the ids that it depends on.</summary>
    public static TheoryData<string, string, string[]> Packages => new()
    {
        { "StatementTracker", "README.md", [] },
        { "StatementTracker.Cli", "README.md", [] },
        { "StatementTracker.Hosting", "src/StatementTracker.Hosting/README.md", ["StatementTracker", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions"] },
        { "StatementTracker.ML", "src/StatementTracker.ML/README.md", ["StatementTracker", "CsvHelper", "Microsoft.ML", "System.Numerics.Tensors"] },
        { "StatementTracker.Tracking", "src/StatementTracker.Tracking/README.md", ["StatementTracker", "Microsoft.Data.Sqlite"] },
    };

    [Fact]
    public void Every_package_is_made_with_its_symbols_and_no_other() => Assert.Equal(
        PackedFiles.Names.SelectMany(name => new[] { $"{name}.{PackedFiles.Version}.nupkg", $"{name}.{PackedFiles.Version}.snupkg" }).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(packed.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Packing_warns_of_nothing() => Assert.DoesNotContain("warning", packed.Output, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [MemberData(nameof(Packages))]
    public void It_says_what_it_is(string name, string readme, string[] dependencies)
    {
        XElement metadata = packed.Metadata(name);

        Assert.Equal((name, PackedFiles.Version), (Text(metadata, "id"), Text(metadata, "version")));
        Assert.Equal("MIT", Text(metadata, "license"));
        Assert.StartsWith("MIT License", File.ReadAllText(RepositoryFiles.At("LICENSE")), StringComparison.Ordinal);
        Assert.Contains("arabic", Text(metadata, "tags").Split(' '));
        Assert.InRange(Text(metadata, "description").Length, 40, 200);
        Assert.Equal(File.ReadAllText(RepositoryFiles.At(readme)), Encoding.UTF8.GetString(packed.Read(name, Text(metadata, "readme"))));
        Assert.Equal((128, 128), SizeOf(packed.Read(name, Text(metadata, "icon"))));
        Assert.Equal(dependencies.Select(id => (id, VersionOf(id))).Order(), Dependencies(metadata));
    }

    [Fact]
    public void The_command_is_a_tool()
    {
        Assert.Equal("DotnetTool", packed.Metadata("StatementTracker.Cli").Descendants("packageType").Single().Attribute("name")!.Value);
        string settings = Encoding.UTF8.GetString(packed.Read("StatementTracker.Cli", "tools/net10.0/any/DotnetToolSettings.xml"));
        Assert.Contains("Name=\"statements\"", settings, StringComparison.Ordinal);
    }

    private static string Text(XElement metadata, string element) => metadata.Element(element)?.Value ?? "";

    private static IEnumerable<(string, string)> Dependencies(XElement metadata) =>
        metadata.Descendants("dependency").Select(d => (d.Attribute("id")!.Value, d.Attribute("version")!.Value)).Order();

    private static string VersionOf(string id) => id.StartsWith("StatementTracker", StringComparison.Ordinal) ? PackedFiles.Version
        : XElement.Load(RepositoryFiles.At("src/Directory.Packages.props")).Descendants("PackageVersion").Single(e => e.Attribute("Include")!.Value == id).Attribute("Version")!.Value;

    /// <summary>Width and height stand in the first chunk of a PNG.</summary>
    private static (int Width, int Height) SizeOf(byte[] png)
    {
        Assert.Equal("PNG", Encoding.ASCII.GetString(png, 1, 3));
        return (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }
}
