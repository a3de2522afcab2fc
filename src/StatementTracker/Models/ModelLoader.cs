using StatementTracker.Classification;
using StatementTracker.Formats;
using StatementTracker.Stances;
using StatementTracker.Text;

namespace StatementTracker.Models;

/// <summary>Makes the models of a language from the files of a package.</summary>
internal static class ModelLoader
{
    /// <summary>Where the compiled weights of a decision lie in a package.</summary>
    public static string WeightsFile(string language, string decision) => $"weights/{language}/{decision}.bin";

    /// <summary>The models of a language by the names that packages give their decisions.</summary>
    public static IReadOnlyDictionary<string, LinearModel> Decisions(LanguageModels models) => new Dictionary<string, LinearModel>
    {
        ["cue"] = models.Detection.Cue,
        ["content"] = models.Detection.Content,
        ["source"] = models.Detection.Source,
        ["antecedent"] = models.Antecedent,
        [Classification.Decisions.Type] = models.Classification.Type.Model,
        [Classification.Decisions.Kind] = models.Classification.Kind.Model,
        [Classification.Decisions.Channel] = models.Classification.Channel.Model,
        [Classification.Decisions.Act] = models.Classification.Act.Model,
        [Classification.Decisions.Quotation] = models.Classification.Quotation.Model,
        [Classification.Decisions.Target] = models.Stance.Target,
        [Classification.Decisions.Stance] = models.Stance.Label.Model,
    };

    /// <summary>The labels of the decisions that have some, in the order of the classes, as packages name them.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Labels(LanguageModels models) => new Dictionary<string, IReadOnlyList<string>>
    {
        [Classification.Decisions.Type] = Names(models.Classification.Type),
        [Classification.Decisions.Kind] = Names(models.Classification.Kind),
        [Classification.Decisions.Channel] = Names(models.Classification.Channel),
        [Classification.Decisions.Act] = Names(models.Classification.Act),
        [Classification.Decisions.Quotation] = Names(models.Classification.Quotation),
        [Classification.Decisions.Stance] = Names(models.Stance.Label),
    };

    /// <exception cref="InvalidDataException">A file is missing or not what it should be.</exception>
    public static LanguageModels Load(PackageReader package, Language language)
    {
        string code = language.Code;
        LanguageManifest manifest = package.Manifest.Languages[code];
        return new LanguageModels(
            language,
            new DetectionModels(Read(package, code, "cue", 1), Read(package, code, "content", 1), Read(package, code, "source", 1), manifest.Settings),
            Read(package, code, "antecedent", 1),
            new ClassificationModels(
                ClassifierOf<StatementType>(package, code, Classification.Decisions.Type),
                ClassifierOf<SpeakerKind>(package, code, Classification.Decisions.Kind),
                ClassifierOf<Channel>(package, code, Classification.Decisions.Channel),
                ClassifierOf<SpeechAct>(package, code, Classification.Decisions.Act),
                ClassifierOf<QuotationRole>(package, code, Classification.Decisions.Quotation)),
            new StanceModels(Read(package, code, Classification.Decisions.Target, 1), ClassifierOf<Stance>(package, code, Classification.Decisions.Stance)));
    }

    private static Classifier<T> ClassifierOf<T>(PackageReader package, string code, string decision)
        where T : struct, Enum
    {
        T[] labels = LabelsOf<T>(package.Manifest, decision);
        return new Classifier<T>(Read(package, code, decision, labels.Length), labels);
    }

    private static T[] LabelsOf<T>(ModelManifest manifest, string decision)
        where T : struct, Enum
    {
        if (!manifest.Info.Labels.TryGetValue(decision, out IReadOnlyList<string>? names) || names.Count == 0)
        {
            throw new InvalidDataException($"its manifest has no labels for \"{decision}\"");
        }

        return [.. names.Select(name => EnumNames.TryParse(name, out T label) ? label
            : throw new InvalidDataException($"its manifest has the label \"{name}\" for \"{decision}\", which this library does not know"))];
    }

    private static LinearModel Read(PackageReader package, string code, string decision, int classes)
    {
        string file = WeightsFile(code, decision);
        try
        {
            LinearModel model = CompiledWeights.Read(package.Read(file));
            return model.Classes == classes ? model : throw new InvalidDataException($"{file} has {model.Classes} classes where {classes} are needed");
        }
        catch (InvalidDataException fault) when (!fault.Message.Contains(file, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{file}: {fault.Message}", fault);
        }
    }

    private static string[] Names<T>(Classifier<T> classifier)
        where T : struct, Enum => [.. classifier.Labels.Select(EnumNames.Of)];
}
