using StatementTracker.Tracking.Timelines;

namespace StatementTracker.Tracking.Tests.Timelines;

public class ContradictionTests
{
    private static Statement Act(string[] speakers, int day, SpeechAct act, string text) => (Said.Sketch(speakers, day, text) with { Act = act }).Build();

    [Fact]
    public void Opposite_stances_are_a_contradiction_once_a_turn()
    {
        IReadOnlyList<Contradiction> found = Said.Query(Said.Sides("X", "T", "++--0-+")).Contradictions();

        Assert.Equal([("day 1", "day 2"), ("day 5", "day 6")], found.Select(c => (c.Earlier.Text, c.Later.Text)));
        Assert.All(found, c => Assert.Equal((ContradictionKind.OppositeStances, "X", "T"), (c.Kind, c.Speaker, c.Target)));
    }

    [Fact]
    public void A_joint_announcement_and_its_denial_by_one_of_its_speakers_are_one()
    {
        Contradiction found = Assert.Single(Said.Query(
            Act(["بغداد", "أنقرة"], 0, SpeechAct.Announce, "توقيع اتفاق لتقاسم مياه دجلة"), Act(["بغداد"], 1, SpeechAct.Announce, "فتح معبر حدودي"),
            Act(["بغداد"], 3, SpeechAct.Deny, "توقيع أي اتفاق لتقاسم المياه مع أنقرة")).Contradictions());

        Assert.Equal((ContradictionKind.Denial, "بغداد"), (found.Kind, found.Speaker));
        Assert.Equal("توقيع اتفاق لتقاسم مياه دجلة", found.Earlier.Text);
    }

    [Theory]
    [InlineData("Y", 3, "signing a deal on the water of the Tigris")]
    [InlineData("X", 3, "any troops near the border")]
    [InlineData("X", 200, "signing a deal on the water of the Tigris")]
    public void Another_speaker_another_matter_or_a_long_time_make_none(string speaker, int day, string denied) => Assert.Empty(Said.Query(
        Act(["X"], 0, SpeechAct.Announce, "the signing of a deal on the water of the Tigris"), Act([speaker], day, SpeechAct.Deny, denied)).Contradictions());

    [Fact]
    public void Options_are_checked()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Said.Query().Contradictions(new ContradictionOptions { MinOverlap = 1.1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Said.Query().Contradictions(new ContradictionOptions { Window = TimeSpan.FromDays(-1) }));
    }
}
