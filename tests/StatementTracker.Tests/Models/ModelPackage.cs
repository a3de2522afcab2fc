using System.IO.Compression;
using System.Text;
using StatementTracker.Models;

namespace StatementTracker.Tests.Models;

/// <summary>A small package of made-up models, whole or spoilt in one place.</summary>
internal sealed class ModelPackage
{
    public static readonly string[] Decisions = [.. ModelLoader.Decisions(StatementModel.BuiltIn.Of(Language.Arabic)!).Keys];

    private static readonly DetectionSettings _settings = new(0, 0.5f, 0, 0, 0, 1, 0);

    public ModelPackage(params string[] languages)
    {
        Languages = languages;
        Files["card.md"] = Encoding.UTF8.GetBytes("# بطاقة");
        Files["scores.json"] = "{}"u8.ToArray();
        foreach (string language in languages)
        {
            foreach (string decision in Decisions)
            {
                Files[$"weights/{language}/{decision}.bin"] = WeightsOf(language, decision);
            }
        }
    }

    /// <summary>What the manifest names.</summary>
    public Dictionary<string, byte[]> Files { get; } = [];

    public IReadOnlyList<string> Languages { get; }

    public int FeatureVersion { get; init; } = StatementTracker.Models.FeatureVersion.Current;

    /// <summary>Changes the manifest's text before it is sealed.</summary>
    public Func<string, string> Manifest { get; init; } = text => text;

    /// <summary>What the manifest says of a file.</summary>
    public Func<string, PackagedFile, PackagedFile> Entry { get; init; } = (_, file) => file;

    /// <summary>Writes what the zip holds; the seal is true.</summary>
    public byte[] Write(Action<ZipArchive>? extra = null, string? without = null)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            byte[] manifest = Encoding.UTF8.GetBytes(Manifest(Encoding.UTF8.GetString(PackageReader.Seal(MakeManifest())[0].Bytes)));
            foreach ((string name, byte[] bytes) in Files)
            {
                Add(zip, name, bytes, without);
            }

            Add(zip, "manifest.json", manifest, without);
            Add(zip, "manifest.sha256", Encoding.ASCII.GetBytes(PackagedFile.HashOf(manifest)), without);
            extra?.Invoke(zip);
        }

        return stream.ToArray();
    }

    public static void Add(ZipArchive zip, string name, ReadOnlySpan<byte> bytes, string? without = null)
    {
        if (name != without)
        {
            using Stream entry = zip.CreateEntry(name).Open();
            entry.Write(bytes);
        }
    }

    public static StatementModel Read(byte[] bytes) => StatementModel.FromStream(new MemoryStream(bytes), "my.stmodel");

    /// <summary>The bytes are refused, with the name of the file and a reason that says this.</summary>
    public static void IsRefused(byte[] bytes, string reason)
    {
        StatementModelException fault = Assert.Throws<StatementModelException>(() => Read(bytes));
        Assert.Equal("my.stmodel", fault.File);
        Assert.StartsWith("my.stmodel: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(reason, fault.Reason, StringComparison.Ordinal);
    }

    private ModelManifest MakeManifest() => new(
        new StatementModelInfo
        {
            Name = "نموذجي",
            FeatureVersion = FeatureVersion,
            CorpusHash = "00",
            Configuration = "{}",
            Libraries = new Dictionary<string, string>(),
            Labels = ModelLoader.Labels(StatementModel.BuiltIn.Of(Language.Arabic)!),
        },
        Languages.ToDictionary(l => l, _ => new LanguageManifest(Decisions, _settings)),
        Files.ToDictionary(f => f.Key, f => Entry(f.Key, PackagedFile.Of(f.Value))));

    /// <summary>A model of the shape that the built-in one has for the decision, with other weights.</summary>
    private static byte[] WeightsOf(string language, string decision)
    {
        LinearModel like = ModelLoader.Decisions(StatementModel.BuiltIn.Of(Language.Arabic)!)[decision];
        float[] weights = new float[1024 * like.Classes];
        var random = new Random(language.Length + decision.Length);
        for (int i = 0; i < weights.Length; i += 3)
        {
            weights[i] = random.NextSingle() - 0.5f;
        }

        return CompiledWeights.Write(new LinearModel(weights, new float[like.Classes]));
    }
}
