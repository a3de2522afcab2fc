using System.IO.Compression;

namespace StatementTracker.ML.Training;

/// <summary>Microsoft.ML stamps the entries of its zips with the time: the same content is packed again in order and without one.</summary>
internal static class ReproducibleZip
{
    /// <summary>The date of every entry, so that equal content makes equal files.</summary>
    private static readonly DateTimeOffset _stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Adds an entry and opens it for writing.</summary>
    public static Stream Add(ZipArchive zip, string name)
    {
        ZipArchiveEntry entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = _stamp;
        return entry.Open();
    }

    public static byte[] Of(byte[] zip)
    {
        using var target = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(zip)))
        using (var packed = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in source.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
            {
                using Stream from = entry.Open(), to = Add(packed, entry.FullName);
                from.CopyTo(to);
            }
        }

        return target.ToArray();
    }
}
