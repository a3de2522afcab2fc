namespace StatementTracker.Models;

/// <summary>
/// The version of what models see. A model learned weights for the features of its day: whoever changes candidates, tags, templates or
/// lexicons so that old weights no longer fit raises the number and trains again.
/// </summary>
internal static class FeatureVersion
{
    public const int Current = 2;
}
