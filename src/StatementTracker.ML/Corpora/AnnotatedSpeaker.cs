namespace StatementTracker.ML.Corpora;

/// <summary>A speaker as annotated.</summary>
/// <param name="Name">The canonical name; not empty.</param>
/// <param name="Kind">What sort of actor it is; null if the corpus does not say.</param>
public sealed record AnnotatedSpeaker(string Name, SpeakerKind? Kind);
