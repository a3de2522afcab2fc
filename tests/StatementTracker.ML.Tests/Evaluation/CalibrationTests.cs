using StatementTracker.ML.Evaluation;

namespace StatementTracker.ML.Tests.Evaluation;

public class CalibrationTests
{
    [Fact]
    public void Bins_have_the_mean_score_and_the_share_of_right_ones()
    {
        Calibration calibration = new();
        calibration.Add(0.72, true);
        calibration.Add(0.78, false);
        calibration.Add(1, true);

        Assert.Equal([(2, 0.75, 0.5), (1, 1.0, 1.0)], calibration.Bins.Select(bin => (bin.Count, Math.Round(bin.MeanScore, 9), bin.ShareRight)));
        Assert.Equal(2.0 / 3 * 0.25, calibration.Error!.Value, 9);
    }

    [Fact]
    public void Without_answers_there_is_no_error() => Assert.Null(new Calibration().Error);
}
