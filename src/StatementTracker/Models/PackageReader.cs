using System.IO.Compression;
using System.Security.Cryptography;

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
    private const int MaxManifest = 1 << 20;

    private readonly ZipArchive _zip;
    private readonly bool _isTrusted;

    /// <summary>Opens a package and checks its seal.</summary>
    /// <param name="stream">The package.</param>
    /// <param name="isTrusted">
    /// Whether it is a part of the library, which nobody can change without changing the library: then nothing is hashed, which takes
    /// a cold start as long as reading does.
    /// </param>
    /// <exception cref="InvalidDataException">The stream is no package; the message says what is wrong.</exception>
    public PackageReader(Stream stream, bool isTrusted = false)
    {
        _isTrusted = isTrusted;
        ZipDirectory.Check(stream);
        _zip = new ZipArchive(stream, ZipArchiveMode.Read);
        byte[] manifest = ReadUpTo(MaxManifest, ManifestName);
        if (!isTrusted && PackagedFile.HashOf(manifest) != System.Text.Encoding.ASCII.GetString(ReadUpTo(64, SealName)))
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

    /// <summary>Checks every file against the manifest, without keeping any of them.</summary>
    public void CheckFiles()
    {
        byte[] buffer = new byte[1 << 14];
        foreach ((string name, PackagedFile file) in Manifest.Files)
        {
            using Stream stream = Open(name);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            long length = 0;
            while (length <= file.Length && stream.Read(buffer) is var count and > 0)
            {
                hash.AppendData(buffer, 0, count);
                length += count;
            }

            CheckContent(name, file, length, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
    }

    /// <summary>The bytes of a file of at most so many, checked against the manifest, whose sizes <see cref="CheckFiles"/> has checked before.</summary>
    public byte[] Read(string name, int most = MaxFile)
    {
        if (!Manifest.Files.TryGetValue(name, out PackagedFile? file))
        {
            throw new InvalidDataException($"its manifest does not have {name}");
        }

        if (file.Length > most)
        {
            throw new InvalidDataException($"{name} holds more than the {most} bytes that it may");
        }

        byte[] bytes = new byte[file.Length];
        using Stream stream = Open(name);
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) + (stream.ReadByte() < 0 ? 0 : 1);
        CheckContent(name, file, length, _isTrusted ? file.Sha256 : PackagedFile.HashOf(bytes));
        return bytes;
    }

    public void Dispose() => _zip.Dispose();

    private static void CheckContent(string name, PackagedFile file, long length, string hash)
    {
        if (length != file.Length || hash != file.Sha256)
        {
            throw new InvalidDataException($"{name} was changed after training (its size or hash does not fit)");
        }
    }

    private Stream Open(string name) => (_zip.GetEntry(name) ?? throw new InvalidDataException($"it has no {name}")).Open();

    /// <summary>Reads one file of at most so many bytes; what the zip declares of its size is not believed.</summary>
    private byte[] ReadUpTo(int most, string name)
    {
        using Stream stream = Open(name);
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

    /// <summary>Every entry must be one the manifest names, once, by a plain name, and every size one the limits allow.</summary>
    private void CheckNames()
    {
        HashSet<string> unseen = [.. Manifest.Files.Keys, ManifestName, SealName];
        foreach (ZipArchiveEntry entry in _zip.Entries)
        {
            if (!unseen.Remove(entry.FullName))
            {
                throw new InvalidDataException($"it has a file that its manifest does not name, or one twice: {entry.FullName}");
            }
        }

        if (Manifest.Files.Keys.FirstOrDefault(name => !IsPlain(name)) is { } path)
        {
            throw new InvalidDataException($"\"{path}\" is no name of a file in a model");
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

    /// <summary>Whoever unpacks a model with another tool is not led out of the folder: no root, no drive, no <c>..</c>.</summary>
    private static bool IsPlain(string name) =>
        name.Split('/').All(part => part.Length > 0 && part[0] != '.' && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_'));
}
