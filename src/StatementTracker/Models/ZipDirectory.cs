using System.Buffers.Binary;

namespace StatementTracker.Models;

/// <summary>Bounds what opening a zip costs: the end of its directory is looked at before anything believes it.</summary>
internal static class ZipDirectory
{
    private const int MaxSize = PackageReader.MaxFiles * 512, EndRecordSize = 22;
    private const uint EndRecord = 0x06054B50;

    /// <exception cref="InvalidDataException">It is not the end of a model package; the message says why.</exception>
    public static void Check(Stream stream)
    {
        if (stream.Length > PackageReader.MaxPackage)
        {
            throw new InvalidDataException($"it has {stream.Length} bytes; a model has at most {PackageReader.MaxPackage}");
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
        if (files > PackageReader.MaxFiles || offset + size != stream.Length - EndRecordSize || size > MaxSize)
        {
            throw new InvalidDataException($"its directory of {files} files and {size} bytes is not that of a model package (at most {PackageReader.MaxFiles} files)");
        }
    }
}
