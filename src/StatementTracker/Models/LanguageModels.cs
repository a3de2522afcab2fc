using StatementTracker.Classification;
using StatementTracker.Stances;

namespace StatementTracker.Models;

/// <summary>Everything that was learned for one language.</summary>
internal sealed record LanguageModels(Language Language, DetectionModels Detection, LinearModel Antecedent, ClassificationModels Classification, StanceModels Stance);
