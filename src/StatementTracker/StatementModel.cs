using System.Diagnostics.CodeAnalysis;
using StatementTracker.Models;

namespace StatementTracker;

/// <summary>
/// What the library learned from annotated articles: one file (<c>*.stmodel</c>) with compiled weights for one or more languages, the
/// card that describes it, and its scores. Reading one needs no machine-learning library.
/// </summary>
/// <remarks>Immutable, thread-safe. Load a model once and keep it.</remarks>
public sealed class StatementModel
{
    private const string Resource = "Models.builtin.stmodel";
    private const int MaxText = 16 << 20;

    private static readonly Lazy<StatementModel> _builtIn = new(LoadBuiltIn);

    private readonly Dictionary<Language, Lazy<LanguageModels>> _languages;
    private readonly Lazy<string> _card, _scores;

    private StatementModel(StatementModelInfo info, Lazy<string> card, Lazy<string> scores, Dictionary<Language, Lazy<LanguageModels>> languages)
    {
        Info = info;
        _card = card;
        _scores = scores;
        Languages = [.. languages.Keys];
        _languages = languages;
    }

    /// <summary>The model that comes with the library, trained from the articles in its repository only.</summary>
    public static StatementModel BuiltIn => _builtIn.Value;

    /// <summary>What the manifest says.</summary>
    public StatementModelInfo Info { get; }

    /// <summary>The languages it has models for.</summary>
    public IReadOnlyList<Language> Languages { get; }

    /// <summary>The model card, in Markdown: intended use, data, figures, limits.</summary>
    public string Card => _card.Value;

    /// <summary>Its scores, as JSON.</summary>
    public string Scores => _scores.Value;

    /// <summary>Reads a model from a file, all of it, and checks it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="StatementModelException">
    /// The file cannot be read, is no model, was changed after training, or learned features of another version of the library.
    /// </exception>
    public static StatementModel FromFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            using FileStream stream = File.OpenRead(path);
            return FromStream(stream, path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new StatementModelException(path, $"the file cannot be read ({fault.Message})", fault);
        }
    }

    /// <summary>Reads a model from a stream that can seek, all of it, and checks it; the stream stays open.</summary>
    /// <param name="stream">The package, from its first byte.</param>
    /// <param name="name">What errors call it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot seek.</exception>
    /// <exception cref="StatementModelException">As for <see cref="FromFile"/>.</exception>
    public static StatementModel FromStream(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        if (!stream.CanSeek)
        {
            throw new ArgumentException("A model is read from a stream that can seek: copy it to memory first.", nameof(stream));
        }

        try
        {
            using var kept = new UnclosedStream(stream);
            using var package = new PackageReader(kept);
            package.CheckFiles();
            return Read(package, isBuiltIn: false);
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw new StatementModelException(name, $"{fault.Message}. Train a model with 'statements train', or take the built-in one.", fault);
        }
    }

    /// <summary>The models of one of <see cref="Languages"/>; null for another language.</summary>
    internal LanguageModels? Of(Language language) => _languages.TryGetValue(language, out Lazy<LanguageModels>? models) ? models.Value : null;

    private static StatementModel LoadBuiltIn()
    {
        using var package = new PackageReader(OpenBuiltIn(), isTrusted: true);
        return Read(package, isBuiltIn: true);
    }

    /// <summary>The package of the built-in model.</summary>
    internal static Stream OpenBuiltIn() =>
        typeof(StatementModel).Assembly.GetManifestResourceStream(Resource)
        ?? throw new StatementModelException("built-in model", "this build of the library has none. Train one with 'statements train' and give it to UseModel.");

    private static StatementModel Read(PackageReader package, bool isBuiltIn)
    {
        ModelManifest manifest = package.Manifest;
        if (manifest.Info.FeatureVersion != FeatureVersion.Current)
        {
            throw new InvalidDataException($"it learned features of version {manifest.Info.FeatureVersion}, but this library has version {FeatureVersion.Current}");
        }

        var languages = new Dictionary<Language, Lazy<LanguageModels>>();
        foreach (string code in manifest.Languages.Keys)
        {
            if (!Language.TryParse(code, out Language? language))
            {
                throw new InvalidDataException($"it is for the language \"{code}\", which this library does not read");
            }

            languages[language] = Load(package, isBuiltIn, reader => ModelLoader.Load(reader, language));
        }

        return new StatementModel(manifest.Info, Load(package, isBuiltIn, reader => Text(reader, "card.md")), Load(package, isBuiltIn, reader => Text(reader, "scores.json")), languages);
    }

    /// <summary>A part of a package: read at once, or, as the built-in package is as it was built, when it is first asked for.</summary>
    private static Lazy<T> Load<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(PackageReader package, bool isBuiltIn, Func<PackageReader, T> read) => isBuiltIn
        ? new Lazy<T>(() =>
        {
            using var again = new PackageReader(OpenBuiltIn(), isTrusted: true);
            return read(again);
        })
        : new Lazy<T>(read(package));

    private static string Text(PackageReader package, string file) => System.Text.Encoding.UTF8.GetString(package.Read(file, MaxText));
}
