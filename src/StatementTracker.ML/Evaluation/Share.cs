namespace StatementTracker.ML.Evaluation;

/// <summary>How many of some are right.</summary>
/// <param name="Right">0 or more.</param>
/// <param name="Of">Not less than <paramref name="Right"/>.</param>
public sealed record Share(int Right, int Of)
{
    /// <summary>0 to 1; null if there was nothing to be right about.</summary>
    public double? Value => Of == 0 ? null : (double)Right / Of;

    internal Share Plus(bool right) => new(Right + (right ? 1 : 0), Of + 1);
}
