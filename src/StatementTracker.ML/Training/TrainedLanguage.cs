using StatementTracker.Models;

namespace StatementTracker.ML.Training;

/// <summary>The models of one language, and the Microsoft.ML zips that some of them were taken out of (by decision).</summary>
internal sealed record TrainedLanguage(LanguageModels Models, IReadOnlyDictionary<string, byte[]> Zips);
