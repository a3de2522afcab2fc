namespace StatementTracker.Detection;

/// <summary>How much each <see cref="Feature"/> counts: log-odds, set by hand until they are learned from the corpus.</summary>
/// <remarks>0 is the line between a statement and none. Immutable, thread-safe.</remarks>
internal sealed class Weights
{
    private readonly float[] _values = new float[Enum.GetValues<Feature>().Length];

    private Weights(params (Feature Feature, float Value)[] values)
    {
        foreach ((Feature feature, float value) in values)
        {
            _values[(int)feature] = value;
        }
    }

    public float this[Feature feature] => _values[(int)feature];

    private Weights With(params (Feature Feature, float Value)[] values)
    {
        var copy = new Weights();
        _values.CopyTo(copy._values, 0);
        foreach ((Feature feature, float value) in values)
        {
            copy._values[(int)feature] = value;
        }

        return copy;
    }

    /// <summary>For languages that open with the subject and must name it.</summary>
    public static Weights SubjectFirst { get; } = new(
        (Feature.CueReliability, 0.8f), (Feature.CueUnlisted, -1.2f), (Feature.CueNegated, -8f), (Feature.CueImpersonal, -5f), (Feature.CueInRelative, -0.5f), (Feature.CueInQuotation, -3f),
        (Feature.CueFirstPerson, -4f), (Feature.CueParticipleAfterComma, 0.5f), (Feature.CueParticipleBare, -1.5f), (Feature.CueNounOpen, -2.5f), (Feature.CueAfterTo, -2.5f),
        (Feature.CueAfterArticle, -4f), (Feature.CueAtClauseStart, 0f),         (Feature.StartComplementizer, 2.5f), (Feature.StartColonQuotation, 3.5f), (Feature.StartColon, 1f), (Feature.StartQuotation, 2.5f), (Feature.StartShortQuotation, 0.5f),
        (Feature.StartInterrogative, 0.8f), (Feature.StartInfinitive, 1.2f), (Feature.StartFreePreposition, -0.5f), (Feature.StartFusedPreposition, 0f), (Feature.StartNoun, -0.5f), (Feature.StartBare, 0.2f),
        (Feature.StartLeftQuotation, 4f), (Feature.StartLeftShortQuotation, 1.5f), (Feature.StartLeftClause, 1.2f), (Feature.StartBehindMarker, 2.5f), (Feature.FrameFits, 0.5f), (Feature.FrameMisfits, -1.5f), (Feature.StartLater, -2f), (Feature.StartGap, -0.12f), (Feature.ShortContent, -1.2f),
        (Feature.BareColonQuotation, 1.8f), (Feature.HeadlineColon, 1.2f), (Feature.HeadlinePlace, -2.5f), (Feature.LeftCueEndsSentence, 1f), (Feature.LeftCueInside, -2.5f), (Feature.LeftAdjunct, -3f), (Feature.SourceHasCue, -3f), (Feature.SourceShared, -0.3f), (Feature.ContentIsDocument, -4f), (Feature.CuePassive, -3f), (Feature.CueCapitalized, -3f),
        (Feature.MarkerNorm, -8f), (Feature.SourceEmpty, -2.5f), (Feature.SourceMissing, -2f), (Feature.SourceSpeakerLike, 0.8f), (Feature.SourceUnlike, -1f), (Feature.SourcePronoun, 0.5f), (Feature.SourceLong, -0.8f), (Feature.SourceDocument, 0f), (Feature.SourceFirstPerson, -2.5f));

    /// <summary>For languages that open with the verb and may leave the subject out.</summary>
    public static Weights VerbFirst { get; } = SubjectFirst.With(
        (Feature.CueUnlisted, -1.6f), (Feature.CueInRelative, -2.5f), (Feature.CueAtClauseStart, 0.6f), (Feature.CueParticipleBare, -0.8f), (Feature.CueNounOpen, -1f),         (Feature.SourceEmpty, -0.4f), (Feature.LeftCueInside, -1f), (Feature.LeftAdjunct, -1f), (Feature.SourceIsAct, -2.5f), (Feature.FrameMisfits, -2f), (Feature.StartFreePreposition, 0.3f), (Feature.StartFusedPreposition, 0.3f), (Feature.StartAddressee, 1f), (Feature.CueReliability, 1.1f), (Feature.StartNoun, -0.3f), (Feature.StartBare, -0.8f), (Feature.StartLeftClause, -1f),
        (Feature.NounBehindCue, -1.5f), (Feature.NounIsVerbal, 1.2f), (Feature.NounIsAct, 1.2f), (Feature.NounCarriesPronoun, 0.8f), (Feature.NounBreaksDefinite, 0.6f));

    public static Weights Of(Languages.LanguageRules rules) => rules.VerbFirst ? VerbFirst : SubjectFirst;
}
