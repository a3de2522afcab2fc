namespace StatementTracker.ML.Training;

/// <summary>Fits a logistic curve from scores to the probability of being right (Platt's method, by Newton's steps).</summary>
internal static class ConfidenceFit
{
    private const int Steps = 50;

    /// <summary>Slope and offset; slope 1 and offset 0 where there is nothing to fit.</summary>
    public static (float Slope, float Offset) Of(IReadOnlyList<(double Score, bool IsRight)> readings)
    {
        if (readings.All(r => r.IsRight) || readings.All(r => !r.IsRight))
        {
            return (1, 0);
        }

        // Platt's targets: a few readings that a score divides perfectly are no certainty.
        int right = readings.Count(r => r.IsRight), wrong = readings.Count - right;
        double whenRight = (right + 1.0) / (right + 2), whenWrong = 1.0 / (wrong + 2);
        double slope = 0, offset = 0;
        for (int step = 0; step < Steps; step++)
        {
            double g0 = 0, g1 = 0, h00 = 1e-6, h01 = 0, h11 = 1e-6;
            foreach ((double score, bool isRight) in readings)
            {
                double p = 1 / (1 + Math.Exp(-((slope * score) + offset))), error = p - (isRight ? whenRight : whenWrong), weight = p * (1 - p);
                g0 += error * score;
                g1 += error;
                h00 += weight * score * score;
                h01 += weight * score;
                h11 += weight;
            }

            double determinant = (h00 * h11) - (h01 * h01);
            slope -= ((h11 * g0) - (h01 * g1)) / determinant;
            offset -= ((h00 * g1) - (h01 * g0)) / determinant;
        }

        return ((float)slope, (float)offset);
    }
}
