namespace StatementTracker.ML.Evaluation;

/// <summary>The statements of one type: recall over those annotated so, precision over those predicted so.</summary>
/// <param name="Detection">Found, whatever the other side calls their type.</param>
/// <param name="EndToEnd">Found with the right source.</param>
public sealed record TypeScore(OneSidedScore Detection, OneSidedScore EndToEnd);
