using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;

namespace StatementTracker.Packages.Tests;

/// <summary>What <c>dotnet pack</c> makes of the solution as it was built, in a folder that goes away.</summary>
[CollectionDefinition(nameof(PackedFiles))]
public sealed class PackedFiles : ICollectionFixture<PackedFiles>, IAsyncLifetime, IDisposable
{
    public static readonly string[] Names = ["StatementTracker", "StatementTracker.Cli", "StatementTracker.Hosting", "StatementTracker.ML", "StatementTracker.Tracking"];

#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly TemporaryFolder _folder = new();

    /// <summary>The version of the library, as packages have it.</summary>
    public static string Version { get; } =
        typeof(StatementPipeline).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The folder that the packages lie in, nothing else.</summary>
    public string Folder => _folder.At("packed");

    /// <summary>What packing said.</summary>
    public string Output { get; private set; } = "";

    public async Task InitializeAsync() =>
        Output = await Dotnet.RunAsync(RepositoryFiles.At(""), "pack", "StatementTracker.sln", "--no-build", "-c", Configuration, "-o", Folder, "-m:1");

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    /// <summary>A package or, with the ending snupkg, its symbols.</summary>
    internal ZipArchive Open(string name, string ending = "nupkg") => ZipFile.OpenRead(Path.Combine(Folder, $"{name}.{Version}.{ending}"));

    /// <summary>What a package says of itself, without the namespace of its elements.</summary>
    internal XElement Metadata(string name)
    {
        using ZipArchive package = Open(name);
        using Stream stream = package.GetEntry($"{name}.nuspec")!.Open();
        XElement root = XElement.Load(stream);
        foreach (XElement element in root.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
        }

        return root.Element("metadata")!;
    }

    internal byte[] Read(string name, string entry, string ending = "nupkg")
    {
        using ZipArchive package = Open(name, ending);
        using Stream stream = package.GetEntry(entry)?.Open() ?? throw new FileNotFoundException($"{name} has no {entry}.");
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
