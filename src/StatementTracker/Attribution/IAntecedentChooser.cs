namespace StatementTracker.Attribution;

/// <summary>Chooses whom an anaphor means: a model, or a teacher that knows.</summary>
internal interface IAntecedentChooser
{
    /// <summary>The index of the choice; there are two candidates or more.</summary>
    public int Choose(Anaphor anaphor, List<Antecedent> candidates, AntecedentFeatures features);
}
