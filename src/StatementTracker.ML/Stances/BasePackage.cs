using StatementTracker.Models;

namespace StatementTracker.ML.Stances;

/// <summary>The files of a model that another one is made from, and its manifest.</summary>
internal sealed record BasePackage(ModelManifest Manifest, SortedDictionary<string, byte[]> Files)
{
    private const string BuiltIn = "built-in model";

    /// <summary>Reads a package, after it has been checked that the library can use it and that it has certain languages.</summary>
    /// <param name="path">Its file; null for the built-in model.</param>
    /// <param name="languages">The languages.</param>
    /// <exception cref="StatementModelException">It is no model, or lacks a language.</exception>
    public static BasePackage Read(string? path, IEnumerable<Language> languages)
    {
        StatementModel model = path is null ? StatementModel.BuiltIn : StatementModel.FromFile(path);
        if (languages.FirstOrDefault(language => !model.Languages.Contains(language)) is { } missing)
        {
            throw new StatementModelException(path ?? BuiltIn, $"it has no models for {missing.Name}, which the rows are in. Take another base, or leave those rows out.");
        }

        using Stream stream = path is null ? StatementModel.OpenBuiltIn() : File.OpenRead(path);
        using var package = new PackageReader(stream);
        var files = new SortedDictionary<string, byte[]>(package.Manifest.Files.Keys.ToDictionary(name => name, name => package.Read(name)), StringComparer.Ordinal);
        return new BasePackage(package.Manifest, files);
    }

    /// <summary>The card of the base.</summary>
    public string Card => System.Text.Encoding.UTF8.GetString(Files["card.md"]);
}
