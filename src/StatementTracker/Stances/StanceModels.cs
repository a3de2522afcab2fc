using StatementTracker.Classification;
using StatementTracker.Models;

namespace StatementTracker.Stances;

/// <summary>What was learned in one language about sides: which target a statement is about, and its side toward a target.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed record StanceModels(LinearModel Target, Classifier<Stance> Label);
