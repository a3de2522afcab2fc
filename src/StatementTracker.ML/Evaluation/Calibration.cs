namespace StatementTracker.ML.Evaluation;

/// <summary>Whether scores are probabilities: of the answers with a score of about 0.7, seven in ten should be right.</summary>
/// <remarks>A reliability table of ten bins of equal width; bins without an answer are left out.</remarks>
public sealed class Calibration
{
    private const int Width = 10;

    private readonly (int Count, int Right, double Score)[] _bins = new (int, int, double)[Width];

    /// <summary>The bins by ascending score.</summary>
    public IReadOnlyList<CalibrationBin> Bins => [.. _bins.Where(bin => bin.Count > 0).Select(bin => new CalibrationBin(bin.Count, bin.Score / bin.Count, (double)bin.Right / bin.Count))];

    /// <summary>
    /// Expected calibration error: the mean distance of score and share of right ones over the bins, each weighing as much as it has answers; 0 is
    /// perfect. Null without answers.
    /// </summary>
    public double? Error => Bins.Count == 0 ? null : Bins.Sum(bin => bin.Count * Math.Abs(bin.MeanScore - bin.ShareRight)) / Bins.Sum(bin => bin.Count);

    internal void Add(double score, bool right)
    {
        ref (int Count, int Right, double Score) bin = ref _bins[Math.Clamp((int)(score * Width), 0, Width - 1)];
        bin = (bin.Count + 1, bin.Right + (right ? 1 : 0), bin.Score + score);
    }
}
