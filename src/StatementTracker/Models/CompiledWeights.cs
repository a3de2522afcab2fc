using System.Buffers.Binary;

namespace StatementTracker.Models;

/// <summary>
/// The file form of a <see cref="LinearModel"/>: a header of 20 bytes ("STW1", classes, bits of the slot number, number of rows, reserved), the biases, then the
/// rows that are not zero as slot and weights; all numbers little-endian.
/// </summary>
internal static class CompiledWeights
{
    public const int MaxBits = 22, MaxClasses = 64;

    /// <summary>No model has more weights (slots times classes), whatever a small file declares: 64 MB.</summary>
    public const int MaxWeights = 1 << 24;

    private const uint Magic = 0x31575453;
    private const int HeaderSize = 20;

    /// <summary>The bytes of a model; equal models have equal bytes.</summary>
    public static byte[] Write(LinearModel model)
    {
        int classes = model.Classes;
        int[] rows = [.. Enumerable.Range(0, model.Slots).Where(slot => model.Weights.Slice(slot * classes, classes).ContainsAnyExcept(0f))];
        byte[] bytes = new byte[HeaderSize + (4 * classes) + (rows.Length * 4 * (classes + 1))];
        Span<byte> rest = bytes;
        Put(ref rest, Magic);
        Put(ref rest, (uint)classes);
        Put(ref rest, (uint)int.Log2(model.Slots));
        Put(ref rest, (uint)rows.Length);
        Put(ref rest, 0);
        foreach (float bias in model.Biases)
        {
            Put(ref rest, BitConverter.SingleToUInt32Bits(bias));
        }

        foreach (int row in rows)
        {
            Put(ref rest, (uint)row);
            foreach (float weight in model.Weights.Slice(row * classes, classes))
            {
                Put(ref rest, BitConverter.SingleToUInt32Bits(weight));
            }
        }

        return bytes;
    }

    /// <summary>Reads a model back.</summary>
    /// <exception cref="InvalidDataException">The bytes are not such a file; the message says what is wrong.</exception>
    public static LinearModel Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderSize || Take(ref bytes) != Magic)
        {
            throw new InvalidDataException("it is no file of compiled weights");
        }

        uint classes = Take(ref bytes), bits = Take(ref bytes), rows = Take(ref bytes);
        _ = Take(ref bytes);
        if (classes is 0 or > MaxClasses || bits > MaxBits || rows > 1u << (int)bits || (long)classes << (int)bits > MaxWeights)
        {
            throw new InvalidDataException(
                $"it declares {classes} classes, 2^{bits} slots and {rows} rows; at most {MaxClasses} classes, 2^{MaxBits} slots and {MaxWeights} weights are allowed");
        }

        long length = 4L * (classes + (rows * (classes + 1L)));
        return bytes.Length == length ? Read(bytes, (int)classes, 1 << (int)bits, (int)rows)
            : throw new InvalidDataException($"its weights take {bytes.Length} bytes where its header says {length}");
    }

    private static LinearModel Read(ReadOnlySpan<byte> bytes, int classes, int slots, int rows)
    {
        float[] biases = new float[classes], weights = new float[slots * classes];
        for (int c = 0; c < classes; c++)
        {
            biases[c] = Number(ref bytes);
        }

        long before = -1;
        for (int row = 0; row < rows; row++)
        {
            uint slot = Take(ref bytes);
            if (slot >= slots || slot <= before)
            {
                throw new InvalidDataException($"its row {row} is for slot {slot} of {slots}, behind slot {before}");
            }

            before = slot;
            for (int c = 0; c < classes; c++)
            {
                weights[((int)slot * classes) + c] = Number(ref bytes);
            }
        }

        return new LinearModel(weights, biases);
    }

    private static float Number(ref ReadOnlySpan<byte> bytes) =>
        BitConverter.UInt32BitsToSingle(Take(ref bytes)) is var number && float.IsFinite(number) ? number : throw new InvalidDataException("a weight is not a finite number");

    private static uint Take(ref ReadOnlySpan<byte> bytes)
    {
        uint value = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        bytes = bytes[4..];
        return value;
    }

    private static void Put(ref Span<byte> bytes, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        bytes = bytes[4..];
    }
}
