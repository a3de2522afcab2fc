using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>What tells where the words appeared: what stands around the cue outside the content, who relays it, and where the statement before appeared.</summary>
internal sealed class ChannelFeatures(ArticleText article, WordBag words)
{
    private const int MaxFront = 25, MaxBehind = 40;

    private const uint StemBag = 301, PairBag = 302, ChannelBag = 303, SourceBag = 304, PreviousBag = 305, NextBag = 306, PrefixBag = 307, NearBag = 308;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    public void Write(Frame frame, FeatureVector features)
    {
        features.Begin();
        WriteCue(frame, features);
        WriteSpeaker(frame, features);
        WritePrevious(frame, features);
        WriteFrame(frame.Draft, features);
        WriteNeighbours(frame.Draft, features);
    }

    private void WriteCue(Frame frame, FeatureVector features)
    {
        CueCandidate cue = frame.Draft.Cue;
        ulong rule = (ulong)frame.Attribution.Channel, key = cue.Word.Cue?.Key ?? Tokens[cue.Range.First].Analysis.Form;
        ulong headline = article.Sentences[Tokens[cue.Range.First].Sentence].IsHeadline ? 1UL : 0;
        features.Add(rule);
        features.Add(key);
        features.Add(rule, key);
        features.Add(rule, headline);
        features.Add(ChannelOf(cue.Word.Channel));
        features.Add((ulong)cue.Type, rule);
        features.Add(Tokens[cue.Range.First].Analysis.Form);
        features.Add(frame.Draft.Parent >= 0 ? 1UL : 0, rule);
        features.Add(frame.Attribution.Via.Count > 0 ? 1UL : 0, rule);
        features.Add(frame.Draft.Relay.IsEmpty ? 0UL : 1, rule);
        features.Add((ulong)Tokens[frame.Draft.First].Tag, Tokens[frame.Draft.First].Quotation >= 0 ? 1UL : 0);
    }

    private static void WriteSpeaker(Frame frame, FeatureVector features)
    {
        ulong kind = frame.Attribution.Speakers is [var speaker, ..] ? (ulong)speaker.Kind : 99, rule = (ulong)frame.Attribution.Channel;
        ulong person = frame.Attribution.Referents is [{ IsPerson: true }, ..] ? 1UL : 0;
        features.Add(kind);
        features.Add(kind, person);
        features.Add(kind, rule);
        features.Add(Bucket.Of(frame.Attribution.Speakers.Count), rule);
        features.Add(frame.Draft.Source.IsEmpty ? 1UL : 0, rule);
    }

    /// <summary>A frame goes on in the statements that follow, while the same speaker does.</summary>
    private void WritePrevious(Frame frame, FeatureVector features)
    {
        ulong channel = frame.Previous is null ? 99 : (ulong)frame.PreviousChannel, rule = (ulong)frame.Attribution.Channel;
        ulong same = IsSameSpeaker(frame) ? 1UL : 0, source = frame.Draft.Source.IsEmpty ? 0UL : Tokens[frame.Draft.Source.First].Is(WordClasses.Pronoun) ? 1UL : 2;
        ulong distance = DistanceTo(frame);
        features.Add(channel);
        features.Add(channel, rule);
        features.Add(channel, same);
        features.Add(channel, same, distance);
        features.Add(channel, source, same);
        features.Add(channel, distance);
        features.Add(channel, (ulong)frame.Draft.Cue.Type, distance);
        features.Add(same, source, distance);
    }

    private static bool IsSameSpeaker(Frame frame) =>
        frame.Previous is { } previous && frame.Attribution.Referents.Count > 0 && frame.Attribution.Referents.TrueForAll(previous.Attribution.Referents.Contains);

    /// <summary>0 in the same sentence, 1 in the same paragraph, 2 in the next one, 3 further on.</summary>
    private ulong DistanceTo(Frame frame)
    {
        if (frame.Previous is null)
        {
            return 9;
        }

        int here = Tokens[frame.Draft.Cue.Range.First].Sentence, there = Tokens[frame.Previous.Draft.Cue.Range.First].Sentence;
        return here == there ? 0UL : (ulong)Math.Clamp(article.Sentences[here].Paragraph - article.Sentences[there].Paragraph + 1, 1, 3);
    }

    /// <summary>The words of the sentence that belong to no content.</summary>
    private void WriteFrame(Draft draft, FeatureVector features)
    {
        Sentence sentence = article.Sentences[Tokens[draft.Cue.Range.First].Sentence];
        int from = Math.Max(sentence.First, draft.Cue.Range.First - MaxFront), to = Math.Min(sentence.End, draft.Cue.Range.End + MaxBehind);
        for (int i = from; i < to; i++)
        {
            if (!words.IsWord(i) || draft.Content.Exists(p => p.Contains(i)))
            {
                continue;
            }

            words.AddStem(StemBag, i, features);
            words.AddPrefix(PrefixBag, i, features);
            if (i + 1 < to)
            {
                words.AddPair(PairBag, i, features);
            }

            WriteChannel(draft, i, features);
        }
    }

    /// <summary>A word that betrays a channel: inside the source or not, near the cue or not.</summary>
    private void WriteChannel(Draft draft, int token, FeatureVector features)
    {
        if (ChannelAt(token) is { } channel)
        {
            int distance = token < draft.Cue.Range.First ? draft.Cue.Range.First - token : token - draft.Cue.Range.End;
            features.AddAs(ChannelBag, (ulong)channel);
            features.AddAs(draft.Source.Contains(token) ? SourceBag : NearBag, (ulong)channel + (distance <= 4 ? 32UL : 0) + (token < draft.Cue.Range.First ? 64UL : 0));
        }
    }

    /// <summary>The channels that the sentence before and the one behind name.</summary>
    private void WriteNeighbours(Draft draft, FeatureVector features)
    {
        int sentence = Tokens[draft.Cue.Range.First].Sentence;
        ulong headline = article.Sentences[sentence].IsHeadline ? 32UL : 0;
        WriteChannels(sentence - 1, PreviousBag, 0, features);
        WriteChannels(sentence + 1, NextBag, headline, features);
    }

    private void WriteChannels(int sentence, uint bag, ulong offset, FeatureVector features)
    {
        if (sentence < 0 || sentence >= article.Sentences.Length)
        {
            return;
        }

        Sentence all = article.Sentences[sentence];
        for (int i = all.First; i < Math.Min(all.End, all.First + MaxFront + MaxBehind); i++)
        {
            if (ChannelAt(i) is { } channel)
            {
                features.AddAs(bag, (ulong)channel + offset);
            }
        }
    }

    private Channel? ChannelAt(int i) =>
        !words.IsWord(i) ? null : Tokens[i].Phrase.Length > 1 && Tokens[i].Phrase.Word.Channel is { } channel ? channel : Tokens[i].Word.Channel;

    private static ulong ChannelOf(Channel? channel) => channel is { } known ? (ulong)known : 99;
}
