using StatementTracker.Tracking.Timelines;

namespace StatementTracker.Tracking.Tests.Timelines;

public class ShiftTests
{
    private static IReadOnlyList<StanceShift> Shifts(string days, ShiftOptions? options = null) =>
        Said.Query(Said.Sides("الحكومة", "the bridge", days)).Shifts(options);

    [Fact]
    public void A_clear_change_is_found_with_its_day_and_its_evidence()
    {
        StanceShift shift = Assert.Single(Shifts("++ +0+  --- - -"));

        Assert.Equal((Stance.Support, Stance.Oppose), (shift.From, shift.To));
        Assert.Equal((DateOnly.Parse("2024-03-06"), DateOnly.Parse("2024-03-09")), (shift.LastBefore, shift.FirstAfter));
        Assert.Equal((4, 5), (shift.DaysBefore, shift.DaysAfter));
        Assert.Equal(["day 1", "day 3", "day 5"], shift.Before.Select(s => s.Text));
        Assert.Equal(["day 8", "day 9", "day 10"], shift.After.Select(s => s.Text));
        Assert.InRange(shift.PValue, 0.01, 0.02); // exactly 2 of the 126 orders of 4 and 5
    }

    [Theory]
    [InlineData("++++++++")]
    [InlineData("+++++-")]
    [InlineData("+++---")]
    [InlineData("+-+-+-+-+-+-")]
    [InlineData("++++-++++-+++")]
    [InlineData("00000000")]
    [InlineData("")]
    public void Noise_is_no_shift(string days) => Assert.Empty(Shifts(days));

    [Fact]
    public void Several_shifts_are_found_and_noise_within_them_is_not() =>
        Assert.Equal([Stance.Oppose, Stance.Support], Shifts("++++++-+++------------++++++++-++").Select(shift => shift.To));

    [Fact]
    public void A_day_counts_once_however_many_articles_repeat_it()
    {
        IEnumerable<Statement> copies = Enumerable.Range(0, 20).Select(i => Said.By("X", 5, target: "T", stance: Stance.Oppose, id: $"copy{i}"));

        Assert.Empty(Said.Query(Said.Sides("X", "T", "+++++").Concat(copies)).Shifts());
    }

    [Fact]
    public void Other_speakers_and_targets_are_other_histories() => Assert.Empty(
        Said.Query(Said.Sides("X", "T", "+++++").Concat(Said.Sides("Y", "T", "     -----")).Concat(Said.Sides("X", "U", "     -----"))).Shifts());

    // At 0.05 some 5 of 100 histories without any change are reported; far fewer are, since most days must change sides as well.
    [Fact]
    public void Chance_is_reported_as_rarely_as_it_says()
    {
        Random random = new(7);
        int found = Enumerable.Range(0, 200).Count(_ => Shifts(new string([.. Enumerable.Range(0, 16).Select(_ => random.Next(2) == 0 ? '+' : '-')])).Count > 0);

        Assert.InRange(found, 0, 16);
    }

    [Fact]
    public void Options_are_checked()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Shifts("", new ShiftOptions { MinDays = 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Shifts("", new ShiftOptions { Significance = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Shifts("", new ShiftOptions { Evidence = -1 }));
    }
}
