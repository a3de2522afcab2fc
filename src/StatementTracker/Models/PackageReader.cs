using System.Buffers.Binary;
using System.IO.Compression;

namespace StatementTracker.Models;

/// <summary>
/// Reads the files of a model package: a zip whose manifest names every file with size and hash, and whose seal is the hash of the
/// manifest. Nothing is extracted; whatever the zip claims, no more is read than the limits here.
/// </summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class PackageReader : IDisposable
{
    /// <summary>No package is larger, compressed.</summary>
    public const long MaxPackage = 128L << 20;

    /// <summary>No file in it is larger, uncompressed.</summary>
    public const int MaxFile = 64 << 20;

    /// <summary>No package has more files.</summary>
    public const int MaxFiles = 256;

    /// <summary>All its files together are not larger, uncompressed.</summary>
    public const long MaxTotal = 256L << 20;

    private const string ManifestName = "manifest.json", SealName = "manifest.sha256";
    private const int MaxManifest = 1 << 20, EndRecordSize = 22;
    private const uint EndRecord = 0x06054B50;

    private readonly ZipArchive _zip;

    /// <summary>Opens a package and checks its seal.</summary>
    /// <exception cref="InvalidDataException">The stream is no package; the message says what is wrong.</exception>
    public PackageReader(Stream stream)
    {
        CheckDirectory(stream);
        _zip = new ZipArchive(stream, ZipArchiveMode.Read);
        byte[] manifest = Read(ManifestName, MaxManifest);
        if (PackagedFile.HashOf(manifest) != System.Text.Encoding.ASCII.GetString(Read(SealName, 64)))
        {
            throw new InvalidDataException("its manifest was changed after training (the seal does not fit)");
        }

        Manifest = ModelManifest.Read(manifest);
        CheckNames();
    }

    public ModelManifest Manifest { get; }

    /// <summary>The files that a writer adds to a zip beside those of the manifest.</summary>
    public static (string Name, byte[] Bytes)[] Seal(ModelManifest manifest)
    {
        byte[] bytes = manifest.Write();
        return [(ManifestName, bytes), (SealName, System.Text.Encoding.ASCII.GetBytes(PackagedFile.HashOf(bytes)))];
    }

    /// <summary>The bytes of a file, checked against the manifest.</summary>
    public byte[] Read(string name)
    {
        if (!Manifest.Files.TryGetValue(name, out PackagedFile? file))
        {
            throw new InvalidDataException($"its manifest does not have {name}");
        }

        byte[] bytes = Read(name, file.Length);
        return PackagedFile.HashOf(bytes) == file.Sha256 ? bytes : throw new InvalidDataException($"{name} was changed after training (its hash does not fit)");
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>Reads one file of at most so many bytes; what the zip declares of its size is not believed.</summary>
    private byte[] Read(string name, int most)
    {
        ZipArchiveEntry entry = _zip.GetEntry(name) ?? throw new InvalidDataException($"it has no {name}");
        using Stream stream = entry.Open();
        using var bytes = new MemoryStream(Math.Min(most, 1 << 16));
        byte[] buffer = new byte[1 << 14];
        while (stream.Read(buffer) is var count and > 0)
        {
            if (bytes.Length + count > most)
            {
                throw new InvalidDataException($"{name} holds more than the {most} bytes that it may");
            }

            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }

    /// <summary>Every entry must be one the manifest names, and every size one the limits allow.</summary>
    private void CheckNames()
    {
        foreach (ZipArchiveEntry entry in _zip.Entries)
        {
            if (entry.FullName is not (ManifestName or SealName) && !Manifest.Files.ContainsKey(entry.FullName))
            {
                throw new InvalidDataException($"it has a file that its manifest does not name: {entry.FullName}");
            }
        }

        if (Manifest.Files.FirstOrDefault(f => f.Value.Length is < 0 or > MaxFile) is { Key: { } name })
        {
            throw new InvalidDataException($"{name} declares {Manifest.Files[name].Length} bytes; at most {MaxFile} are allowed");
        }

        if (Manifest.Files.Values.Sum(f => (long)f.Length) is var total and > MaxTotal)
        {
            throw new InvalidDataException($"its files declare {total} bytes together; at most {MaxTotal} are allowed");
        }
    }

    /// <summary>Bounds what opening a zip costs: its directory is looked at before anything believes it.</summary>
    private static void CheckDirectory(Stream stream)
    {
        if (stream.Length > MaxPackage)
        {
            throw new InvalidDataException($"it has {stream.Length} bytes; a model has at most {MaxPackage}");
        }

        // Packages have no comment, so that the end record is the end.
        Span<byte> end = stackalloc byte[EndRecordSize];
        if (stream.Length < EndRecordSize)
        {
            throw new InvalidDataException("it is not a model package (no zip)");
        }

        stream.Position = stream.Length - EndRecordSize;
        stream.ReadExactly(end);
        stream.Position = 0;
        if (BinaryPrimitives.ReadUInt32LittleEndian(end) != EndRecord)
        {
            throw new InvalidDataException("it is not a model package (no zip)");
        }

        int files = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        long size = BinaryPrimitives.ReadUInt32LittleEndian(end[12..]), offset = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        if (files > MaxFiles || offset + size != stream.Length - EndRecordSize || size > MaxFiles * 512)
        {
            throw new InvalidDataException($"its directory of {files} files and {size} bytes is not that of a model package (at most {MaxFiles} files)");
        }
    }
}
