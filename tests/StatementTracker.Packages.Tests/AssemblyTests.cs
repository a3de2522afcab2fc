using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Xml.Linq;

namespace StatementTracker.Packages.Tests;

[Collection(nameof(PackedFiles))]
public class AssemblyTests(PackedFiles packed)
{
    public static TheoryData<string> Libraries => [.. PackedFiles.Names.Where(name => name != "StatementTracker.Cli")];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Documentation_lies_beside_it(string name)
    {
        XElement documentation = XElement.Load(new MemoryStream(packed.Read(name, $"lib/net10.0/{name}.xml")));

        Assert.Equal(name, documentation.Element("assembly")!.Element("name")!.Value);
        Assert.Contains(documentation.Descendants("member"), member => member.Attribute("name")!.Value.StartsWith($"T:{name}.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Symbols_are_of_the_same_reproducible_build(string name)
    {
        using PEReader assembly = new(new MemoryStream(packed.Read(name, $"lib/net10.0/{name}.dll")));
        using MetadataReaderProvider symbols = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(packed.Read(name, $"lib/net10.0/{name}.pdb", "snupkg")));
        DebugDirectoryEntry[] debug = [.. assembly.ReadDebugDirectory()];

        Guid id = assembly.ReadCodeViewDebugDirectoryData(debug.Single(e => e.Type == DebugDirectoryEntryType.CodeView)).Guid;
        Assert.Equal(id, new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
        Assert.Contains(debug, e => e.Type == DebugDirectoryEntryType.Reproducible);
    }

    [Fact]
    public void The_core_needs_the_framework_only()
    {
        using PEReader assembly = new(new MemoryStream(packed.Read("StatementTracker", "lib/net10.0/StatementTracker.dll")));
        MetadataReader metadata = assembly.GetMetadataReader();

        string[] foreign = [.. metadata.AssemblyReferences.Select(r => metadata.GetString(metadata.GetAssemblyReference(r).Name))
            .Where(reference => !File.Exists(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), $"{reference}.dll")))];
        Assert.Empty(foreign);
    }

    [Theory]
    [InlineData("IsTrimmable")]
    [InlineData("IsAotCompatible")]
    public void Core_and_hosting_say_so(string what) => Assert.All(
        [typeof(StatementPipeline).Assembly, typeof(Hosting.StatementTrackerServices).Assembly],
        assembly => Assert.Contains((what, "True"), assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Select(a => (a.Key, a.Value))));
}
