using StatementTracker.Classification;

namespace StatementTracker.Models;

/// <summary>Everything that was learned for one language.</summary>
internal sealed record LanguageModels(Language Language, DetectionModels Detection, LinearModel Antecedent, ClassificationModels Classification);
