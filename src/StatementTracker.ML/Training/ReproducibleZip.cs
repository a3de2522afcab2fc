using System.IO.Compression;

namespace StatementTracker.ML.Training;

/// <summary>Microsoft.ML stamps the entries of its zips with the time: the same content is packed again in order and without one.</summary>
internal static class ReproducibleZip
{
    private static readonly DateTimeOffset _stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(byte[] zip)
    {
        using var target = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(zip)))
        using (var packed = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in source.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
            {
                ZipArchiveEntry copy = packed.CreateEntry(entry.FullName, CompressionLevel.SmallestSize);
                copy.LastWriteTime = _stamp;
                using Stream from = entry.Open(), to = copy.Open();
                from.CopyTo(to);
            }
        }

        return target.ToArray();
    }
}
