using StatementTracker.Detection;

namespace StatementTracker.Classification;

/// <summary>Walks through the statements of an article in the order of their cues, so that each knows the channel of the one before.</summary>
internal static class Frames
{
    /// <summary>Calls for every statement; what is answered is its channel for those that follow.</summary>
    /// <param name="drafts">The statements.</param>
    /// <param name="attributions">One each.</param>
    /// <param name="classify">Given the index of the statement and what it stands among.</param>
    public static void Walk(List<Draft> drafts, Attribution.Attribution[] attributions, Func<int, Frame, Channel> classify)
    {
        Frame? previous = null;
        Channel channel = Channel.None;
        foreach (int i in Enumerable.Range(0, drafts.Count).OrderBy(i => drafts[i].Cue.Range.First))
        {
            var frame = new Frame(drafts[i], attributions[i], previous, channel);
            Channel own = classify(i, frame);
            if (drafts[i].Parent < 0)
            {
                // What stands inside another's content opens no frame for the article's own sentences. Only one statement is kept.
                (previous, channel) = (frame with { Previous = null }, own);
            }
        }
    }
}
