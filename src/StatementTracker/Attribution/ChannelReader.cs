using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>Finds where the words appeared: as far as its own sentence tells, from a marker in it, the cue or the source.</summary>
internal sealed class ChannelReader(ArticleText article)
{
    private ReadOnlySpan<Token> Tokens => article.Tokens;

    public Channel Of(Draft draft, List<Referent> speakers, bool relayed)
    {
        Channel? own = draft.Cue.Word.Channel ?? OfRange(draft.Relay) ?? OfSentence(draft);
        if (own is { } channel)
        {
            return channel;
        }

        if (speakers is [{ Kind: SpeakerKind.NewsMedia } media])
        {
            return IsAgency(media.Name) ? Channel.NewsAgency : Channel.NewsMedia;
        }

        return relayed ? Channel.NewsAgency : Channel.None;
    }

    private static bool IsAgency(string name) =>
        name.Contains("وكالة", StringComparison.Ordinal) || name.Contains("agency", StringComparison.OrdinalIgnoreCase);

    private Channel? OfRange(TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (ChannelAt(i) is { } channel)
            {
                return channel;
            }
        }

        return null;
    }

    /// <summary>The marker nearest to the cue among the words of its sentence that belong to no content.</summary>
    private Channel? OfSentence(Draft draft)
    {
        Sentence sentence = article.Sentences[Tokens[draft.Cue.Range.First].Sentence];
        int from = Math.Max(sentence.First, draft.Cue.Range.First - 25), to = Math.Min(sentence.End, draft.Cue.Range.End + 40);
        Channel? best = null;
        int distance = int.MaxValue;
        for (int i = from; i < to; i++)
        {
            if (ChannelAt(i) is not { } channel || Draft.Holds(draft.Content, i))
            {
                continue;
            }

            int d = Math.Abs(i - draft.Cue.Range.First);
            if (d < distance)
            {
                distance = d;
                best = channel;
            }
        }

        return best;
    }

    private Channel? ChannelAt(int i)
    {
        if (Tokens[i].Kind != TokenKind.Word)
        {
            return null;
        }

        return Tokens[i].Phrase.Length > 1 && Tokens[i].Phrase.Word.Channel is { } channel ? channel : Tokens[i].Word.Channel;
    }
}
