using System.Text;
using System.Text.Json;
using StatementTracker.Models;

namespace StatementTracker.ML.Training;

/// <summary>A trained model, ready to be written as one file.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class TrainedModel
{
    private readonly IReadOnlyList<TrainedLanguage> _languages;
    private readonly string _corpusHash;

    internal TrainedModel(TrainingConfiguration configuration, TrainingData data, IReadOnlyList<TrainedLanguage> languages, TrainingScores scores)
    {
        Configuration = configuration;
        Scores = scores;
        _languages = languages;
        _corpusHash = data.Hash;
        Card = ModelCard.Write(configuration, data, scores);
    }

    /// <summary>The configuration, with the values that the grid chose.</summary>
    public TrainingConfiguration Configuration { get; }

    /// <summary>What was measured.</summary>
    public TrainingScores Scores { get; }

    /// <summary>The model card, in Markdown.</summary>
    public string Card { get; }

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
        PackageWriter.Write(
            stream,
            Info(),
            _languages.ToDictionary(l => l.Models.Language.Code, l => new LanguageManifest(ModelLoader.Decisions(l.Models).Keys.Order(StringComparer.Ordinal).ToArray(), l.Models.Detection.Settings)),
            Files());
    }

    private SortedDictionary<string, byte[]> Files()
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["card.md"] = Encoding.UTF8.GetBytes(Card),
            ["scores.json"] = JsonSerializer.SerializeToUtf8Bytes(Scores, Reporting.JsonReport.Options),
        };
        foreach (TrainedLanguage language in _languages)
        {
            string code = language.Models.Language.Code;
            foreach ((string decision, LinearModel model) in ModelLoader.Decisions(language.Models))
            {
                files[ModelLoader.WeightsFile(code, decision)] = CompiledWeights.Write(model);
            }

            foreach ((string decision, byte[] zip) in language.Zips)
            {
                files[$"mlnet/{code}/{decision}.zip"] = ReproducibleZip.Of(zip);
            }
        }

        return files;
    }

    private StatementModelInfo Info() => new()
    {
        Name = Configuration.Name,
        FeatureVersion = FeatureVersion.Current,
        CorpusHash = _corpusHash,
        Configuration = Configuration.ToJson(),
        Libraries = PackageWriter.Libraries,
        Labels = ModelLoader.Labels(_languages[0].Models),
    };
}
