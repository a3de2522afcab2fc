using System.Buffers.Binary;
using StatementTracker.Models;

namespace StatementTracker.Tests.Models;

/// <summary>Features, weights, and the file form of weights.</summary>
public class LinearModelTests
{
    [Fact]
    public void A_feature_is_its_value_and_its_place_among_the_calls()
    {
        FeatureVector features = new();
        features.Begin();
        features.Add(1);
        features.Add(1);
        features.Add(1, 2);
        features.Add(2, 1);
        features.Add(true);
        uint[] first = [.. features.Items];
        features.Begin();
        features.Add(1);

        Assert.Equal(5, first.Distinct().Count());
        Assert.Equal(first[0], features.Items[0]);
        features.Begin(1000);
        features.Add(1);
        Assert.Equal(1, features.Count);
        Assert.NotEqual(first[0], features.Items[0]);
    }

    [Fact]
    public void Pairs_and_triples_differ_by_order_and_every_part()
    {
        FeatureVector features = new();
        List<uint> seen = [];
        foreach ((ulong a, ulong b, ulong c) in from a in Enumerable.Range(0, 12) from b in Enumerable.Range(0, 12) from c in Enumerable.Range(0, 12) select ((ulong)a, (ulong)b, (ulong)c))
        {
            features.Begin();
            features.Add(a, b, c);
            seen.Add(features.Items[0]);
        }

        Assert.Equal(12 * 12 * 12, seen.Distinct().Count());
    }

    [Fact]
    public void As_many_features_as_are_added_are_kept()
    {
        FeatureVector features = new();
        features.Begin();
        for (ulong i = 0; i < 5000; i++)
        {
            features.Add(i);
        }

        Assert.Equal(5000, features.Count);
        Assert.InRange(features.Items.ToArray().Select(f => f & 0x3FF).Distinct().Count(), 1000, 1024);
    }

    [Theory]
    [InlineData(int.MinValue, 99)]
    [InlineData(-1, 99)]
    [InlineData(0, 0)]
    [InlineData(6, 6)]
    [InlineData(7, 8)]
    [InlineData(9, 11)]
    [InlineData(16, 16)]
    [InlineData(17, 24)]
    [InlineData(int.MaxValue, 25)]
    public void Numbers_fall_into_buckets(int value, ulong bucket) => Assert.Equal(bucket, Bucket.Of(value));

    [Theory]
    [InlineData(-0.2f, 0)]
    [InlineData(0.44f, 4)]
    [InlineData(1f, 10)]
    [InlineData(7f, 10)]
    public void Shares_are_tenths(float share, ulong bucket) => Assert.Equal(bucket, Bucket.OfShare(share));

    [Fact]
    public void A_score_is_the_bias_and_the_weight_of_every_feature()
    {
        LinearModel model = new([1f, 2f, 4f, 8f], [0.5f]);

        Assert.Equal((1, 4), (model.Classes, model.Slots));
        Assert.Equal(0.5f + 2 + 2 + 8, model.Score([1, 5, 7]));
        Assert.Equal(0f, model.Sum([]));
        Assert.Equal(3, LinearModel.SlotOf(0xFFFFFFFF, 4));
    }

    [Fact]
    public void Every_class_has_its_own_score()
    {
        LinearModel model = new([1f, 10f, 100f, 2f, 20f, 200f], [0.5f, 5f, 50f]);
        float[] scores = new float[3];
        model.Score([0, 1, 3], scores);

        Assert.Equal([5.5f, 55f, 550f], scores);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 4096)]
    [InlineData(17, 1024)]
    [InlineData(64, 2)]
    public void Weights_read_back_as_they_were(int classes, int slots)
    {
        var random = new Random(5);
        float[] weights = [.. Enumerable.Range(0, classes * slots).Select(i => i % 3 == 0 ? random.NextSingle() - 0.5f : 0)];
        LinearModel model = new(weights, [.. Enumerable.Range(0, classes).Select(c => c - 1.5f)]);
        LinearModel read = CompiledWeights.Read(CompiledWeights.Write(model));

        Assert.Equal((classes, slots), (read.Classes, read.Slots));
        Assert.Equal(weights, read.Weights.ToArray());
        Assert.Equal(model.Biases.ToArray(), read.Biases.ToArray());
        Assert.Equal(CompiledWeights.Write(model), CompiledWeights.Write(read));
    }

    // Word of the header: 0 magic, 1 classes, 2 bits, 3 rows; 5 the bias, 6 the first slot, 7 its weight, 8 the second slot.
    [Theory]
    [InlineData(0, 0u, "it is no file of compiled weights")]
    [InlineData(1, 0u, "it declares 0 classes")]
    [InlineData(1, 65u, "it declares 65 classes")]
    [InlineData(1, uint.MaxValue, "it declares 4294967295 classes")]
    [InlineData(2, 23u, "2^23 slots")]
    [InlineData(2, uint.MaxValue, "2^4294967295 slots")]
    [InlineData(3, 5u, "5 rows")]
    [InlineData(3, 1u, "its weights take 20 bytes where its header says 12")]
    [InlineData(3, uint.MaxValue, "4294967295 rows")]
    [InlineData(5, 0x7FC00000u, "a weight is not a finite number")]
    [InlineData(6, 4u, "its row 0 is for slot 4 of 4")]
    [InlineData(6, 3u, "its row 1 is for slot 3 of 4, behind slot 3")]
    [InlineData(7, 0x7F800000u, "a weight is not a finite number")]
    [InlineData(7, 0x7FC00000u, "a weight is not a finite number")]
    public void Wrong_weights_are_refused(int word, uint value, string reason)
    {
        byte[] bytes = CompiledWeights.Write(new LinearModel([0f, 1f, 0f, 2f], [0.5f]));
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4 * word), value);

        Assert.Contains(reason, Assert.Throws<InvalidDataException>(() => CompiledWeights.Read(bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_file_cannot_ask_for_much_memory()
    {
        byte[] bytes = CompiledWeights.Write(new LinearModel(new float[64], new float[64]));
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(8), CompiledWeights.MaxBits);
        long before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<InvalidDataException>(() => CompiledWeights.Read(bytes));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
        Assert.All(Enumerable.Range(0, bytes.Length), length => Assert.Throws<InvalidDataException>(() => CompiledWeights.Read(bytes.AsSpan(0, length))));
    }
}
