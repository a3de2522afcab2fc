using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>What tells where the words appeared: what stands around the cue outside all contents, who relays it, and where the statement before appeared.</summary>
internal sealed class ChannelFeatures(ArticleText article, WordBag words, ToneReader tones, ContentOwners owners)
{
    private const int MaxFront = 25, MaxBehind = 40, Near = 8, MaxAddressee = 12;

    private const uint StemBag = 301, PairBag = 302, ChannelBag = 303, SourceBag = 304, PreviousBag = 305, NextBag = 306, PrefixBag = 307, NearBag = 308;
    private const uint VenueBag = 311, VenuePlaceBag = 312, VenuePrepositionBag = 313, ChannelPrepositionBag = 314, AddresseeBag = 315, MediumBag = 316, PersonBag = 317, LeadBag = 318;
    private const uint NearStemBag = 319, ContentBag = 320, VenuePairBag = 321, AddresseeToneBag = 322, AddresseeTagBag = 323, AddresseePrepositionBag = 324, LocativeBag = 325;

    private const Tones Venues = (Tones)(((1UL << 59) - 1) & ~((1UL << 47) - 1));

    private Token[] Tokens => article.Tokens;

    public void Write(Frame frame, FeatureVector features)
    {
        features.Begin();
        WriteCue(frame, features);
        WriteSpeaker(frame, features);
        WriteFrame(frame.Draft, features);
        WriteAddressee(frame.Draft, features);
        WriteNeighbours(frame.Draft, features);
        WriteLead(frame, features);
        WriteContent(frame.Draft, features);
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
        features.Add((ulong)(cue.Word.Form & (WordForm.Past | WordForm.Present)), rule);
        for (int i = cue.Range.First; i < cue.Range.End; i++)
        {
            foreach (uint tone in ToneBits.Of(tones.Of(i)))
            {
                features.AddAs(VenueBag + 100, tone);
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

    /// <summary>Whether a word is of the same voice as the cue.</summary>
    private bool IsFrame(Draft draft, int token) => owners[token] == owners[draft.Cue.Range.First] && words.IsWord(token);

    /// <summary>The words of the sentence that belong to no content.</summary>
    private void WriteFrame(Draft draft, FeatureVector features)
    {
        Sentence sentence = article.Sentences[Tokens[draft.Cue.Range.First].Sentence];
        int from = Math.Max(sentence.First, draft.Cue.Range.First - MaxFront), to = Math.Min(sentence.End, draft.Cue.Range.End + MaxBehind);
        ulong person = 0;
        for (int i = from; i < to; i++)
        {
            if (!IsFrame(draft, i))
            {
                continue;
            }

            if (X.N("CSTEM", 1) == 1)
            {
                words.AddStem(StemBag, i, features);
                words.AddPrefix(PrefixBag, i, features);
            }

            if (i + 1 < to && X.N("CPAIR", 1) == 1)
            {
                words.AddPair(PairBag, i, features);
            }

            if (DistanceFrom(draft.Cue.Range, i) <= Near && !draft.Source.Contains(i) && X.N("CNEAR", 1) == 1)
            {
                words.AddStem(NearStemBag, i, features);
            }

            person |= (Tokens[i].Word.Form & WordForm.FirstPerson) != 0 ? 1UL : 0;
            WriteChannel(draft, i, features);
            if (X.N("CVENUE", 1) == 1)
            {
                WriteVenue(draft, i, features);
            }
        }

        features.AddAs(PersonBag, person);
    }

    private static int DistanceFrom(TokenRange cue, int token) => token < cue.First ? cue.First - token : token - cue.End + 1;

    /// <summary>A word that betrays a channel: inside the source or not, near the cue or not, behind which preposition.</summary>
    private void WriteChannel(Draft draft, int token, FeatureVector features)
    {
        if (ChannelAt(token) is { } channel)
        {
            ulong place = PlaceOf(draft, token), preposition = PrepositionOf(token);
            features.AddAs(ChannelBag, (ulong)channel);
            features.AddAs(draft.Source.Contains(token) ? SourceBag : NearBag, (ulong)channel + (32 * place));
            features.AddAs(ChannelPrepositionBag, (preposition * 32) + (ulong)channel);
            if (preposition != 0 && !draft.Source.Contains(token))
            {
                features.AddAs(LocativeBag, (ulong)channel);
                features.AddAs(LocativeBag + 50, ((ulong)channel * 8) + place);
            }
        }
    }

    private void WriteVenue(Draft draft, int token, FeatureVector features)
    {
        Tones venues = tones.Of(token) & Venues;
        bool medium = Tokens[token].Is(WordClasses.NewsMedia) || Tokens[token].Word.Kind == SpeakerKind.NewsMedia;
        if (venues == Tones.None && !medium)
        {
            return;
        }

        ulong place = PlaceOf(draft, token), preposition = PrepositionOf(token), source = draft.Source.Contains(token) ? 1UL : 0;
        if (medium)
        {
            features.AddAs(MediumBag, (place * 2) + source);
            features.AddAs(MediumBag + 50, preposition);
        }

        foreach (uint venue in ToneBits.Of(venues))
        {
            features.AddAs(VenueBag, venue);
            features.AddAs(VenuePlaceBag, (venue * 32) + (place * 2) + source);
            features.AddAs(VenuePrepositionBag, (preposition * 64) + venue);
        }
    }

    /// <summary>Before the cue or behind it, near or far.</summary>
    private static ulong PlaceOf(Draft draft, int token) =>
        (DistanceFrom(draft.Cue.Range, token) <= 4 ? 1UL : 0) + (token < draft.Cue.Range.First ? 2UL : 0) + (token > draft.First ? 4UL : 0);

    /// <summary>The stem of the preposition in front of a noun, at most two words away; 1 for one written together with it; 0 if there is none.</summary>
    private ulong PrepositionOf(int token)
    {
        if (Tokens[token].Has(Clitics.Preposition))
        {
            return 1;
        }

        for (int i = token; i >= 0 && i > token - 4 && Tokens[i].Sentence == Tokens[token].Sentence; i--)
        {
            if (Tokens[i].Is(WordClasses.Preposition))
            {
                return Tokens[i].Analysis.Stem;
            }
        }

        return 0;
    }

    /// <summary>To whom: the words behind the cue that are neither source nor content.</summary>
    private void WriteAddressee(Draft draft, FeatureVector features)
    {
        int first = draft.Cue.Range.End, sentence = Tokens[draft.Cue.Range.First].Sentence;
        for (int i = first; i < Math.Min(Tokens.Length - 1, first + MaxAddressee) && Tokens[i].Sentence == sentence && (i < draft.First || draft.First < first); i++)
        {
            if (owners[i] != owners[draft.Cue.Range.First] || draft.Source.Contains(i))
            {
                continue;
            }

            features.AddAs(AddresseeTagBag, ((ulong)Tokens[i].Tag * 64) + (ulong)Tokens[i + 1].Tag);
            if (Tokens[i].Has(Clitics.Preposition) || Tokens[i].Is(WordClasses.Preposition))
            {
                features.AddAs(AddresseePrepositionBag, (Tokens[i].Is(WordClasses.Preposition) ? Tokens[i].Analysis.Stem : 1) ^ ((ulong)Tokens[i + 1].Tag << 20));
            }

            if (words.IsWord(i))
            {
                words.AddStem(AddresseeBag, i, features);
                foreach (uint venue in ToneBits.Of(tones.Of(i) & Venues))
                {
                    features.AddAs(AddresseeToneBag, venue);
                }
            }
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
            if (ChannelAt(i) is { } channel && owners[i] == ContentOwners.Nobody)
            {
                features.AddAs(bag, (ulong)channel + offset);
            }
        }
    }

    /// <summary>What the article as a whole tells, in its own voice: an interview, a trial, a sitting.</summary>
    private void WriteLead(Frame frame, FeatureVector features)
    {
        if (X.N("CLEAD", 1) == 0)
        {
            return;
        }

        _profile ??= ReadProfile();
        for (int v = 0; v < _profile.Length; v++)
        {
            if (_profile[v] > 0)
            {
                features.AddAs(LeadBag, ((ulong)v * 8) + (ulong)_profile[v]);
            }
        }
    }

    private int[]? _profile;

    private int[] ReadProfile()
    {
        int[] counts = new int[64];
        int total = 0;
        for (int i = 0; i < Tokens.Length; i++)
        {
            if (owners[i] == ContentOwners.Nobody && words.IsWord(i))
            {
                total++;
                foreach (uint venue in ToneBits.Of(tones.Of(i) & Venues))
                {
                    counts[venue]++;
                }

                counts[0] += (Tokens[i].Word.Form & WordForm.FirstPerson) != 0 ? 4 : 0;
            }
        }

        return [.. counts.Select(c => total == 0 ? 0 : Math.Min(5, c * 100 / total))];
    }

    private void WriteContent(Draft draft, FeatureVector features)
    {
        bool first = false;
        foreach (TokenRange piece in draft.Content)
        {
            for (int i = piece.First; i < Math.Min(piece.End, piece.First + MaxBehind); i++)
            {
                first |= (Tokens[i].Word.Form & WordForm.FirstPerson) != 0;
            }
        }

        features.AddAs(ContentBag, first ? 1UL : 0);
    }

    private Channel? ChannelAt(int i) =>
        !words.IsWord(i) ? null : Tokens[i].Phrase.Length > 1 && Tokens[i].Phrase.Word.Channel is { } channel ? channel : Tokens[i].Word.Channel;

    private static ulong ChannelOf(Channel? channel) => channel is { } known ? (ulong)known : 99;
}
