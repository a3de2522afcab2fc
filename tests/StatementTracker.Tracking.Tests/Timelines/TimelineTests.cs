using StatementTracker.Tracking.Timelines;

namespace StatementTracker.Tracking.Tests.Timelines;

public class TimelineTests
{
    [Fact]
    public void Statements_are_counted_by_speaker_by_target_and_by_time()
    {
        StatementTimeline timeline = Said.Query(
            Said.By("وزارة النقل", 0, target: "الجسر", stance: Stance.Support), Said.By("وزاره النقل", 1, target: "جسر", stance: Stance.Oppose),
            Said.By("وزارة النقل", 40), Said.By(["Baghdad", "وزارة النقل"], 41, target: "الجسر")).ToTimeline(TimeBucket.Month);

        TimelineSeries all = timeline.Series[0], bridge = timeline.Series.Single(s => s.Speaker == "وزارة النقل" && s.Target == "الجسر");
        Assert.Equal(("وزارة النقل", null), (all.Speaker, all.Target));
        Assert.Equal([new TimelinePoint(new(2024, 3, 1), 2, 1, 1, 0), new TimelinePoint(new(2024, 4, 1), 2, 0, 0, 1)], all.Points);
        Assert.Equal([new TimelinePoint(new(2024, 3, 1), 2, 1, 1, 0), new TimelinePoint(new(2024, 4, 1), 1, 0, 0, 1)], bridge.Points);
        Assert.Equal(0, all.Points[0].Balance);
        Assert.Null(all.Points[1].Balance);
        Assert.Equal(4, timeline.Series.Count);
    }

    [Theory]
    [InlineData(TimeBucket.Day, "2024-05-15")]
    [InlineData(TimeBucket.Week, "2024-05-13")]
    [InlineData(TimeBucket.Month, "2024-05-01")]
    [InlineData(TimeBucket.Quarter, "2024-04-01")]
    [InlineData(TimeBucket.Year, "2024-01-01")]
    public void A_bucket_begins_where_the_calendar_says_in_utc(TimeBucket bucket, string start)
    {
        StatementSketch sketch = Said.Sketch(["X"], 0, "words") with { Article = new Article("a", "words") { Published = new(2024, 5, 16, 1, 0, 0, TimeSpan.FromHours(3)) } };

        Assert.Equal(DateOnly.Parse(start), Said.Query(sketch.Build()).ToTimeline(bucket).Series[0].Points[0].Start);
    }

    [Fact]
    public void The_first_week_of_all_begins_with_the_first_day()
    {
        StatementSketch sketch = Said.Sketch(["X"], 0, "words") with { Article = new Article("a", "words") { Published = DateTimeOffset.MinValue } };

        Assert.Equal(DateOnly.MinValue, Said.Query(sketch.Build()).ToTimeline(TimeBucket.Week).Series[0].Points[0].Start);
    }

    [Fact]
    public void What_has_no_date_is_counted_apart_and_what_has_no_speaker_is_nobodys()
    {
        StatementTimeline timeline = Said.Query(
            (Said.Sketch(["X"], 0, "words") with { Article = new Article("a", "words") }).Build(), Said.By([.. new[] { "" }.Skip(0)], 0, id: "b")).ToTimeline(TimeBucket.Day);

        Assert.Equal(1, timeline.Undated);
    }
}
