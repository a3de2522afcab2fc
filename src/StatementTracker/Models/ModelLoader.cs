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
    };

    /// <exception cref="InvalidDataException">A file is missing or not what it should be.</exception>
    public static LanguageModels Load(PackageReader package, Language language)
    {
        string code = language.Code;
        LanguageManifest manifest = package.Manifest.Languages[code];
        return new LanguageModels(
            language,
            new DetectionModels(Binary(package, code, "cue"), Binary(package, code, "content"), Binary(package, code, "source"), manifest.Settings),
            Binary(package, code, "antecedent"));
    }

    private static LinearModel Binary(PackageReader package, string code, string decision)
    {
        LinearModel model = Read(package, code, decision);
        return model.Classes == 1 ? model : throw new InvalidDataException($"{WeightsFile(code, decision)} has {model.Classes} classes where one is needed");
    }

    private static LinearModel Read(PackageReader package, string code, string decision)
    {
        string file = WeightsFile(code, decision);
        try
        {
            return CompiledWeights.Read(package.Read(file));
        }
        catch (InvalidDataException fault) when (!fault.Message.Contains(file, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{file}: {fault.Message}", fault);
        }
    }
}
