using StatementTracker.Attribution;
using StatementTracker.Classification;
using StatementTracker.Detection;
using StatementTracker.Languages;

namespace StatementTracker.Tests.Classification;

public class ChannelInheritanceTests
{
    private readonly Referent _minister = new() { Name = "the minister", Key = NameKey.Of("the minister") }, _mayor = new() { Name = "the mayor", Key = NameKey.Of("the mayor") };

    [Fact]
    public void The_same_speaker_goes_on_and_another_or_an_unknown_one_does_not()
    {
        var first = new Frame(DraftAt(0, 1), By(_minister), null, Channel.None);
        Assert.False(first.IsSameSpeaker);
        Assert.True(new Frame(DraftAt(2, 3), By(_minister), first, Channel.Twitter).IsSameSpeaker);
        Assert.False(new Frame(DraftAt(2, 3), By(_mayor), first, Channel.Twitter).IsSameSpeaker);
        Assert.False(new Frame(DraftAt(2, 3), By(), first, Channel.Twitter).IsSameSpeaker);
    }

    [Fact]
    public void A_word_belongs_to_the_innermost_content_around_it()
    {
        var owners = new ContentOwners(10, [DraftAt(2, 8), DraftAt(4, 6)]);
        Assert.Equal([-1, -1, 0, 0, 1, 1, 0, 0, -1, -1], Enumerable.Range(0, 10).Select(token => owners[token]));
    }

    private static Attribution.Attribution By(params Referent[] speakers) => new([.. speakers], [], [], Channel.None);

    private static Draft DraftAt(int first, int end) =>
        new() { Cue = new CueCandidate(new TokenRange(0, 1), CueType.Verb, Word.Unknown), Content = [new TokenRange(first, end)], Rule = "", Score = 0 };
}
