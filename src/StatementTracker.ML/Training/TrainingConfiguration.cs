using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace StatementTracker.ML.Training;

/// <summary>Everything that decides what a training makes: one JSON object in which every property must be given, so that no default is hidden.</summary>
/// <remarks>Immutable, thread-safe. <see cref="Default"/> is what trained the built-in model.</remarks>
public sealed record TrainingConfiguration
{
    private static readonly JsonSerializerOptions _json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What the model is to be called.</summary>
    public required string Name { get; init; }

    /// <summary>Files and folders of annotated articles to learn from, relative to the working directory; one or more.</summary>
    public required IReadOnlyList<string> Corpus { get; init; }

    /// <summary>Files and folders to choose the best model by; may be empty, and is never learned from.</summary>
    public required IReadOnlyList<string> Development { get; init; }

    /// <summary>Codes of the languages to train, one or more; articles in others are left out.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>Seed of everything random: the same seed and data give the same model.</summary>
    public required int Seed { get; init; }

    /// <summary>Folds of the cross-validation that measures the model and fits its confidence, by article: 2 to 20.</summary>
    public required int Folds { get; init; }

    /// <summary>Shares of the articles, above 0 and up to 1, that the learning curve trains on; may be empty.</summary>
    public required IReadOnlyList<double> LearningCurve { get; init; }

    /// <summary>Models have 2 to the power of this many slots: 10 to 22.</summary>
    public required int SlotBits { get; init; }

    /// <summary>How the models of detection are learned and weighed.</summary>
    public required DetectionOptions Detection { get; init; }

    /// <summary>How it is learned whom a null subject, a pronoun or a description means.</summary>
    public required RankingOptions Antecedent { get; init; }

    /// <summary>How the models of labels are learned.</summary>
    public required ClassificationOptions Classification { get; init; }

    /// <summary>
    /// Values to try, by dotted name (<c>"detection.content.epochs": [4, 8]</c>); every combination is trained, and the one with the best
    /// <see cref="Measure"/> on <see cref="Development"/> is kept. May be empty.
    /// </summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<JsonElement>> Grid { get; init; }

    /// <summary>What the best model is best at: <c>detection</c>, <c>exact</c> or <c>end-to-end</c> (F1).</summary>
    public required string Measure { get; init; }

    /// <summary>What trained the built-in model.</summary>
    public static TrainingConfiguration Default { get; } = Parse(ReadDefault(), []);

    /// <summary>Reads a configuration.</summary>
    /// <param name="json">The JSON object, every property given.</param>
    /// <param name="overrides">Values by dotted name, as <c>detection.content.epochs=4</c>; a value that is no JSON is taken as text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="TrainingException">The JSON or an override is wrong; the message says where and what.</exception>
    public static TrainingConfiguration Parse(string json, IReadOnlyList<string> overrides)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(overrides);
        try
        {
            JsonNode root = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) ?? throw new JsonException("it is null");
            foreach (string value in overrides)
            {
                DottedName.Set(root, value);
            }

            TrainingConfiguration configuration = root.Deserialize<TrainingConfiguration>(_json)!;
            ConfigurationCheck.Check(configuration);
            return configuration;
        }
        catch (JsonException fault)
        {
            throw new TrainingException($"The training configuration cannot be read: {fault.Message} 'statements train --print-config' prints a complete one.", fault);
        }
    }

    /// <summary>The configuration as JSON, with every property.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, _json);

    /// <summary>The same with other values, as <c>detection.content.epochs=4</c>.</summary>
    internal TrainingConfiguration With(IReadOnlyList<string> overrides) => Parse(ToJson(), overrides);

    private static string ReadDefault()
    {
        using Stream stream = typeof(TrainingConfiguration).Assembly.GetManifestResourceStream("Training.default.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
