using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using StatementTracker.Models;

namespace StatementTracker.Tests.Models;

/// <summary>Whatever is given as a model, the answer is a model or one exception that names file and reason, at a bounded cost.</summary>
public class HostilePackageTests
{
    private const long FewMegabytes = 24L << 20;

    private static readonly byte[] _good = new ModelPackage("ar", "en").Write();

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("not a zip, but longer than the end record of one")]
    public void What_is_no_zip_is_refused(string text) => ModelPackage.IsRefused(Encoding.UTF8.GetBytes(text), "it is not a model package (no zip)");

    [Fact]
    public void What_cannot_be_opened_is_refused_by_name()
    {
        string folder = Path.GetTempPath(), missing = Path.Combine(folder, "no", "such.stmodel");

        foreach (string path in new[] { folder, missing, "", "a\0b" })
        {
            StatementModelException fault = Assert.Throws<StatementModelException>(() => StatementModel.FromFile(path));
            Assert.Equal(path, fault.File);
            Assert.Contains("the file cannot be read", fault.Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_zip_of_something_else_is_refused()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            ModelPackage.Add(zip, "a.txt", "a"u8);
        }

        ModelPackage.IsRefused(stream.ToArray(), "it has no manifest.json");
    }

    [Fact]
    public void A_truncated_package_is_refused_at_every_length()
    {
        for (int length = 0; length < _good.Length; length += 1 + (length / 97))
        {
            ModelPackage.IsRefused(_good[..length], "");
        }
    }

    [Fact]
    public void A_flipped_byte_is_refused_unless_the_content_is_the_same()
    {
        var random = new Random(11);
        int refused = 0;
        IEnumerable<int> last = Enumerable.Range(_good.Length - 400, 400);
        foreach (int place in Enumerable.Range(0, 400).Select(_ => random.Next(_good.Length)).Concat(last))
        {
            byte[] bytes = [.. _good];
            bytes[place] ^= (byte)(1 << random.Next(8));
            refused += SameOrRefused(bytes) ? 0 : 1;
        }

        Assert.InRange(refused, 300, 800);
    }

    [Fact]
    public void What_was_changed_after_training_is_refused()
    {
        byte[] other = CompiledWeights.Write(new LinearModel(new float[1024], [1f]));

        ModelPackage.IsRefused(Rewritten((name, bytes) => name == "weights/ar/cue.bin" ? other : bytes), "weights/ar/cue.bin was changed after training");
        ModelPackage.IsRefused(Rewritten((name, bytes) => name == "weights/ar/cue.bin" ? Entry("weights/en/cue.bin") is var en && en.SequenceEqual(bytes) ? other : en : bytes), "weights/ar/cue.bin was changed");
        ModelPackage.IsRefused(Rewritten((name, bytes) => name == "card.md" ? [.. bytes, (byte)' '] : bytes), "card.md was changed");
        ModelPackage.IsRefused(Rewritten((name, bytes) => name == "manifest.json" ? [.. bytes, (byte)' '] : bytes), "its manifest was changed after training");
        ModelPackage.IsRefused(Rewritten((name, bytes) => name == "manifest.sha256" ? "0000"u8.ToArray() : bytes), "the seal does not fit");
        ModelPackage.IsRefused(Rewritten((name, bytes) => name == "manifest.sha256" ? new byte[100] : bytes), "manifest.sha256 holds more than the 64 bytes");
    }

    [Fact]
    public void A_file_too_many_or_too_few_is_refused()
    {
        ModelPackage good = new("ar");

        ModelPackage.IsRefused(good.Write(zip => ModelPackage.Add(zip, "extra.bin", "x"u8)), "its manifest does not name, or one twice: extra.bin");
        ModelPackage.IsRefused(good.Write(zip => ModelPackage.Add(zip, "card.md", "x"u8)), "or one twice: card.md");
        ModelPackage.IsRefused(good.Write(zip => ModelPackage.Add(zip, "manifest.json", "{}"u8)), "or one twice: manifest.json");
        ModelPackage.IsRefused(good.Write(without: "manifest.json"), "it has no manifest.json");
        ModelPackage.IsRefused(good.Write(without: "manifest.sha256"), "it has no manifest.sha256");
        ModelPackage.IsRefused(good.Write(without: "weights/ar/source.bin"), "it has no weights/ar/source.bin");
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("/x")]
    [InlineData("C:\\x")]
    [InlineData("a/../../x")]
    [InlineData("a//x")]
    [InlineData(".hidden")]
    [InlineData("")]
    [InlineData("a\nb")]
    public void A_name_that_leads_elsewhere_is_refused_even_if_sealed(string name)
    {
        ModelPackage package = new("ar") { Files = { [name] = "x"u8.ToArray() } };
        if (name.Length > 0)
        {
            ModelPackage.IsRefused(package.Write(), "is no name of a file in a model");
        }

        ModelPackage unsealed = new("ar");
        ModelPackage.IsRefused(unsealed.Write(zip => ModelPackage.Add(zip, name.Length == 0 ? " " : name, "x"u8)), "its manifest does not name");
    }

    [Fact]
    public void A_bomb_costs_little_whether_the_manifest_is_modest_or_not()
    {
        byte[] bomb = Bomb(2L << 30), declared = new ModelPackage("ar") { Files = { ["weights/ar/cue.bin"] = new byte[60 << 20] } }.Write();

        long modest = Allocated(() => ModelPackage.IsRefused(bomb, "weights/ar/cue.bin was changed after training"));
        Assert.InRange(modest, 0, FewMegabytes);
        Assert.InRange(Allocated(() => ModelPackage.IsRefused(declared, "weights/ar/cue.bin: it is no file of compiled weights")), 60 << 20, (60L << 20) + FewMegabytes);
    }

    [Fact]
    public void Texts_and_files_have_limits_of_their_own()
    {
        ModelPackage.IsRefused(new ModelPackage("ar") { Files = { ["card.md"] = new byte[20 << 20] } }.Write(), "card.md holds more than");
        ModelPackage.IsRefused(new ModelPackage("ar") { Entry = (_, file) => file with { Length = 65 << 20 } }.Write(), "declares 68157440 bytes; at most");
        ModelPackage.IsRefused(new ModelPackage("ar") { Entry = (_, file) => file with { Length = -1 } }.Write(), "declares -1 bytes");
        ModelPackage.IsRefused(new ModelPackage("ar") { Entry = (_, file) => file with { Length = 64 << 20 } }.Write(), "bytes together; at most");
        ModelPackage.IsRefused(new ModelPackage("ar") { Manifest = text => text + new string(' ', 2 << 20) }.Write(), "manifest.json holds more than");
    }

    [Fact]
    public void Too_many_entries_are_not_even_listed()
    {
        byte[] many = new ModelPackage("ar").Write(zip => Many(zip, 70_000)), some = new ModelPackage("ar").Write(zip => Many(zip, 3_000));

        Assert.InRange(Allocated(() => ModelPackage.IsRefused(many, "is not that of a model package")), 0, 1 << 20);
        Assert.InRange(Allocated(() => ModelPackage.IsRefused(some, "is not that of a model package")), 0, 1 << 20);
    }

    [Fact]
    public void A_directory_that_lies_is_refused()
    {
        byte[] few = new ModelPackage("ar").Write(zip => Many(zip, 3_000));
        ModelPackage.IsRefused(WithEnd(few, end => BinaryPrimitives.WriteUInt16LittleEndian(end[10..], 7)), "its directory of 7 files");
        ModelPackage.IsRefused(WithEnd(_good, end => BinaryPrimitives.WriteUInt16LittleEndian(end[10..], 3)), "");
        ModelPackage.IsRefused(WithEnd(_good, end => BinaryPrimitives.WriteUInt32LittleEndian(end[12..], 0)), "is not that of a model package");
        ModelPackage.IsRefused(WithEnd(_good, end => BinaryPrimitives.WriteUInt32LittleEndian(end[16..], 0)), "is not that of a model package");
        foreach (int field in new[] { 4, 6, 8, 10 })
        {
            ModelPackage.IsRefused(WithEnd(_good, end => BinaryPrimitives.WriteUInt16LittleEndian(end[field..], 0xFFFF)), "");
        }

        ModelPackage.IsRefused(WithEnd(_good, end => BinaryPrimitives.WriteUInt32LittleEndian(end[16..], 0xFFFFFFFF)), "is not that of a model package");
    }

    [Fact]
    public void A_file_that_claims_to_be_huge_is_not_believed()
    {
        byte[] bytes = [.. _good];
        int directory = bytes.AsSpan().IndexOf("PK\x01\x02"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(directory + 24), 0xFFFFFFF0);

        long cost = Allocated(() => SameOrRefused(bytes));
        Assert.InRange(cost, 0, FewMegabytes);
    }

    [Fact]
    public void A_model_of_another_version_or_language_is_refused()
    {
        ModelPackage.IsRefused(new ModelPackage("ar") { FeatureVersion = FeatureVersion.Current + 1 }.Write(), $"it learned features of version {FeatureVersion.Current + 1}, but this library has version {FeatureVersion.Current}");
        ModelPackage.IsRefused(new ModelPackage("xx").Write(), "it is for the language \"xx\", which this library does not read");
        Assert.All(ModelPackage.Decisions, decision =>
        {
            ModelPackage package = new("ar", "en");
            package.Files.Remove($"weights/en/{decision}.bin");
            ModelPackage.IsRefused(package.Write(), $"weights/en/{decision}.bin");
        });
    }

    [Theory]
    [InlineData("\"stmodel/1\"", "\"stmodel/2\"", "its form is \"stmodel/2\", not \"stmodel/1\"")]
    [InlineData("\"stmodel/1\"", "null", "its form is")]
    [InlineData("\"format\"", "\"form\"", "its manifest cannot be read")]
    [InlineData("\"threshold\": 0", "\"threshold\": 1e99", "threshold is not a finite number")]
    [InlineData("\"threshold\": 0", "\"threshold\": \"0\"", "its manifest cannot be read")]
    [InlineData("\"threshold\"", "\"slope\"", "its manifest cannot be read")]
    [InlineData("\"labels\": {", "\"labels\": 7, \"others\": {", "its manifest cannot be read")]
    [InlineData("\"labels\": {", "\"labels\": {}, \"labels\": {", "its manifest cannot be read")]
    [InlineData("\"assert\"", "\"asserts\"", "its manifest has the label \"asserts\" for \"act\"")]
    [InlineData("\"act\": [", "\"acts\": [", "its manifest has no labels for \"act\"")]
    [InlineData("\"libraries\": {}", "\"libraries\": {\"a\":\"1\",\"a\":\"2\"}", "its manifest cannot be read")]
    [InlineData("{\n", "\n", "its manifest cannot be read")]
    public void A_sealed_manifest_of_another_form_is_refused(string part, string other, string reason) =>
        ModelPackage.IsRefused(new ModelPackage("ar") { Manifest = text => text.Replace(part, other, StringComparison.Ordinal) }.Write(), reason);

    [Fact]
    public void Deep_nesting_is_refused() =>
        ModelPackage.IsRefused(new ModelPackage("ar") { Manifest = text => text.Replace("\"labels\": {", $"\"labels\": {new string('[', 100_000)}", StringComparison.Ordinal) }.Write(), "its manifest cannot be read");

    /// <summary>Whether the bytes are a model; it must be the good one then.</summary>
    private static bool SameOrRefused(byte[] bytes)
    {
        StatementModel model;
        try
        {
            model = ModelPackage.Read(bytes);
        }
        catch (StatementModelException fault)
        {
            Assert.Equal("my.stmodel", fault.File);
            return false;
        }

        Assert.Equal(Content(ModelPackage.Read(_good)), Content(model));
        return true;
    }

    private static string Content(StatementModel model) =>
        string.Join('|', model.Languages.OrderBy(l => l.Code, StringComparer.Ordinal).SelectMany(l => ModelLoader.Decisions(model.Of(l)!).Select(d => PackagedFile.HashOf(CompiledWeights.Write(d.Value)))))
        + model.Card + model.Scores + model.Info.Name;

    private static byte[] Entry(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(_good));
        using Stream stream = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The good package with other bytes in some entries, and the manifest and seal of before.</summary>
    private static byte[] Rewritten(Func<string, byte[], byte[]> change)
    {
        using var stream = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(_good)))
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in source.Entries)
            {
                ModelPackage.Add(target, entry.FullName, change(entry.FullName, Entry(entry.FullName)));
            }
        }

        return stream.ToArray();
    }

    /// <summary>A package in which one entry inflates to so many zeros, where its manifest says a few kilobytes.</summary>
    private static byte[] Bomb(long size) => new ModelPackage("ar").Write(
        zip =>
        {
            using Stream entry = zip.CreateEntry("weights/ar/cue.bin", CompressionLevel.Fastest).Open();
            byte[] zeros = new byte[1 << 20];
            for (long written = 0; written < size; written += zeros.Length)
            {
                entry.Write(zeros);
            }
        },
        without: "weights/ar/cue.bin");

    private static void Many(ZipArchive zip, int count)
    {
        for (int i = 0; i < count; i++)
        {
            zip.CreateEntry($"e{i}");
        }
    }

    private static byte[] WithEnd(byte[] zip, SpanAction change)
    {
        byte[] bytes = [.. zip];
        change(bytes.AsSpan(bytes.Length - 22));
        return bytes;
    }

    private static long Allocated(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private delegate void SpanAction(Span<byte> bytes);
}
