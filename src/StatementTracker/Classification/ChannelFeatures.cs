using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>
/// What a statement's own sentence tells of where the words appeared: the cue, the speaker, and (in <see cref="ChannelWords"/>) the words around the cue
/// outside all contents.
/// </summary>
internal sealed class ChannelFeatures(ArticleText article, ChannelWords around, ToneReader tones)
{
    /// <summary>Tokens of a neighbouring sentence, and of a content, that count.</summary>
    private const int MaxNeighbour = 65, MaxContent = 40;

    /// <summary>How often the rules' answer counts: it holds for all texts alike.</summary>
    private const int RuleCounts = 4;

    private const uint RuleBag = 301, MannerBag = 302, PreviousBag = 303, NextBag = 304, PersonBag = 305;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    public void Write(Frame frame, FeatureVector features)
    {
        features.Begin();
        WriteCue(frame, features);
        WriteSpeaker(frame, features);
        around.Write(frame.Draft, features);
        WriteNeighbours(frame.Draft, features);
        features.AddAs(PersonBag, HasFirstPerson(frame.Draft) ? 1UL : 0);
    }

    private void WriteCue(Frame frame, FeatureVector features)
    {
        CueCandidate cue = frame.Draft.Cue;
        ulong rule = (ulong)frame.Attribution.Channel, key = cue.Word.Cue?.Key ?? Tokens[cue.Range.First].Analysis.Form;
        for (int i = 0; i < RuleCounts; i++)
        {
            features.AddAs(RuleBag, rule);
        }

        features.Add(key);
        features.Add(rule, key);
        features.Add(rule, IsHeadline(cue) ? 1UL : 0);
        features.Add(cue.Word.Channel is { } own ? (ulong)own : 99);
        features.Add((ulong)cue.Type, rule);
        features.Add(Tokens[cue.Range.First].Analysis.Form);
        features.Add(frame.Draft.Parent >= 0 ? 1UL : 0, rule);
        features.Add(frame.Attribution.Via.Count > 0 ? 1UL : 0, rule);
        features.Add(frame.Draft.Relay.IsEmpty ? 0UL : 1, rule);
        features.Add((ulong)Tokens[frame.Draft.First].Tag, Tokens[frame.Draft.First].Quotation >= 0 ? 1UL : 0);
        features.Add((ulong)(cue.Word.Form & (WordForm.Past | WordForm.Present)), rule);
        for (int i = cue.Range.First; i < cue.Range.End; i++)
        {
            foreach (uint tone in new ToneNumbers(tones.Of(i)))
            {
                features.AddAs(MannerBag, tone);
            }
        }
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

    /// <summary>The channels that the article's own voice names in the sentence before and in the one behind.</summary>
    private void WriteNeighbours(Draft draft, FeatureVector features)
    {
        int sentence = Tokens[draft.Cue.Range.First].Sentence;
        WriteChannels(sentence - 1, PreviousBag, 0, features);
        WriteChannels(sentence + 1, NextBag, IsHeadline(draft.Cue) ? 32UL : 0, features);
    }

    private void WriteChannels(int sentence, uint bag, ulong offset, FeatureVector features)
    {
        if (sentence < 0 || sentence >= article.Sentences.Length)
        {
            return;
        }

        Sentence all = article.Sentences[sentence];
        for (int i = all.First; i < Math.Min(all.End, all.First + MaxNeighbour); i++)
        {
            if (around.ChannelAt(i) is { } channel && around.IsOwnVoice(i))
            {
                features.AddAs(bag, (ulong)channel + offset);
            }
        }
    }

    /// <summary>Whether the speaker says I or we, as one does in interviews and posts.</summary>
    private bool HasFirstPerson(Draft draft)
    {
        foreach (TokenRange piece in draft.Content)
        {
            for (int i = piece.First; i < Math.Min(piece.End, piece.First + MaxContent); i++)
            {
                if ((Tokens[i].Word.Form & WordForm.FirstPerson) != 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsHeadline(CueCandidate cue) => article.Sentences[Tokens[cue.Range.First].Sentence].IsHeadline;
}
