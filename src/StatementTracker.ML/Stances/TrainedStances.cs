using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using StatementTracker.Classification;
using StatementTracker.Formats;
using StatementTracker.ML.Reporting;
using StatementTracker.ML.Training;
using StatementTracker.Models;

namespace StatementTracker.ML.Stances;

/// <summary>A model whose sides were learned from rows and whose other decisions are those of its base, ready to be written as one file.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class TrainedStances
{
    private readonly BasePackage _base;
    private readonly StanceOptions _options;
    private readonly IReadOnlyList<StanceRow> _rows;
    private readonly IReadOnlyDictionary<Language, LearnedStance> _learned;

    internal TrainedStances(BasePackage basePackage, StanceOptions options, IReadOnlyList<StanceRow> rows, IReadOnlyDictionary<Language, LearnedStance> learned, StanceReport report)
    {
        _base = basePackage;
        _options = options;
        _rows = rows;
        _learned = learned;
        Report = report;
    }

    /// <summary>What was measured.</summary>
    public StanceReport Report { get; }

    /// <summary>The model card, in Markdown: that of the base, below what was learned from rows.</summary>
    public string Card =>
        $"# {Name}\n\nThe sides of this model (stance toward a target) were learned from plain rows of text, target and label; everything else is its base's, whose card is below. "
        + "Sides of texts unlike those rows are guesses: measure on your own.\n\n#"
        + Report.ToMarkdown().Replace("\n#", "\n##", StringComparison.Ordinal) + $"\n---\n\n#{_base.Card.Replace("\n#", "\n##", StringComparison.Ordinal)}";

    private string Name => $"{_base.Manifest.Info.Name} + stance from rows";

    /// <summary>Writes the package. It appears under its name when it is complete; an older file is replaced then, and stays if writing fails.</summary>
    /// <param name="path">The file, by custom <c>*.stmodel</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    public void Save(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        PackageWriter.Save(path, Write);
    }

    /// <summary>Writes the package to a stream, which stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var files = new SortedDictionary<string, byte[]>(_base.Files, StringComparer.Ordinal)
        {
            ["card.md"] = Encoding.UTF8.GetBytes(Card),
            ["scores.json"] = Encoding.UTF8.GetBytes(Report.ToJson()),
        };
        foreach ((Language language, LearnedStance learned) in _learned)
        {
            files[ModelLoader.WeightsFile(language.Code, Decisions.Stance)] = CompiledWeights.Write(learned.Classifier.Model);
            files[$"mlnet/{language.Code}/{Decisions.Stance}.zip"] = ReproducibleZip.Of(learned.Zip);
        }

        PackageWriter.Write(stream, Info(), _base.Manifest.Languages, files);
    }

    private StatementModelInfo Info() => _base.Manifest.Info with
    {
        Name = Name,
        CorpusHash = HashOf(_base.Manifest.Info.CorpusHash, _rows),
        Configuration = Configuration(),
        Libraries = PackageWriter.Libraries,
        Labels = new Dictionary<string, IReadOnlyList<string>>(_base.Manifest.Info.Labels) { [Decisions.Stance] = [.. ClassExamples<Stance>.All.Select(EnumNames.Of)] },
    };

    private string Configuration()
    {
        using var baseConfiguration = JsonDocument.Parse(_base.Manifest.Info.Configuration);
        var stance = new
        {
            Options = _options,
            Chosen = _learned.ToDictionary(l => l.Key.Code, l => new { l.Value.L2, Offsets = l.Value.Classifier.Labels.Zip(l.Value.Offsets).ToDictionary(pair => EnumNames.Of(pair.First), pair => pair.Second) }),
        };
        return JsonReport.Write(new { Base = baseConfiguration.RootElement, Stance = stance }).TrimEnd();
    }

    /// <summary>SHA-256 of what the base learned from and of the rows.</summary>
    private static string HashOf(string baseHash, IReadOnlyList<StanceRow> rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(baseHash));
        foreach (StanceRow row in rows)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\n{row.Language}\t{row.Label}\t{row.Holder}\t{row.Target}\t{row.Text}"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
