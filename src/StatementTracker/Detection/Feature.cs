namespace StatementTracker.Detection;

/// <summary>The named signs that speak for or against a reading; the weights say how much.</summary>
internal enum Feature
{
    // The cue
    CueReliability, CueUnlisted, CueNegated, CueImpersonal, CueInRelative, CueInQuotation, CueFirstPerson, CueParticipleAfterComma, CueParticipleBare, CueNounOpen,
    CueAfterTo, CueAfterArticle, CueAtClauseStart, CuePassive, CueCapitalized,

    // The content
    StartComplementizer, StartColonQuotation, StartColon, StartQuotation, StartShortQuotation, StartInterrogative, StartInfinitive, StartFreePreposition,
    StartFusedPreposition, StartAddressee, StartNoun, StartBare, StartLeftQuotation, StartLeftShortQuotation, StartLeftClause, StartBehindMarker, FrameFits, FrameMisfits, StartLater, StartGap, ShortContent,
    NounBehindCue, NounIsVerbal, NounIsAct, NounCarriesPronoun, NounBreaksDefinite, HeadlineColon, HeadlinePlace, BareColonQuotation, LeftCueEndsSentence, LeftCueInside, LeftAdjunct,

    // The source
    SourceEmpty, SourceMissing, SourceSpeakerLike, SourceUnlike, SourcePronoun, SourceLong, SourceDocument, SourceFirstPerson, SourceIsAct, SourceHasCue, SourceShared, ContentIsDocument, MarkerNorm,
}
