using System.IO.Compression;
using System.Reflection;
using StatementTracker.Models;

namespace StatementTracker.ML.Training;

/// <summary>Writes model packages; equal contents make equal bytes.</summary>
internal static class PackageWriter
{
    /// <summary>The libraries that train, with their versions.</summary>
    public static IReadOnlyDictionary<string, string> Libraries { get; } = new Dictionary<string, string>
    {
        ["Microsoft.ML"] = VersionOf(typeof(Microsoft.ML.MLContext)),
        ["StatementTracker"] = VersionOf(typeof(StatementModel)),
    };

    /// <summary>Writes a package to a stream, which stays open.</summary>
    public static void Write(Stream stream, StatementModelInfo info, IReadOnlyDictionary<string, LanguageManifest> languages, SortedDictionary<string, byte[]> files)
    {
        var manifest = new ModelManifest(info, languages, files.ToDictionary(f => f.Key, f => PackagedFile.Of(f.Value)));
        using MemoryStream package = Pack(files.Select(f => (f.Key, f.Value)).Concat(PackageReader.Seal(manifest)));
        package.WriteTo(stream);
    }

    /// <summary>Writes a file that appears under its name when it is complete; an older one stays if writing fails.</summary>
    public static void Save(string path, Action<Stream> write)
    {
        string unfinished = path + ".part";
        try
        {
            using (FileStream stream = File.Create(unfinished))
            {
                write(stream);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Packed in memory first: a zip has other bytes where the stream cannot seek.</summary>
    private static MemoryStream Pack(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        var package = new MemoryStream();
        using var zip = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true);
        foreach ((string name, byte[] bytes) in files)
        {
            using Stream content = ReproducibleZip.Add(zip, name);
            content.Write(bytes);
        }

        return package;
    }

    private static string VersionOf(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";
}
