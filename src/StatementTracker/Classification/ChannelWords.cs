using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>What the words of a statement's sentence that are of the same voice as its cue tell of where it appeared: channels, places, media, addressees.</summary>
internal sealed class ChannelWords(ArticleText article, WordBag words, ToneReader tones, ContentOwners owners)
{
    /// <summary>Tokens before and behind the cue that count, those near it, and those that may name whom one speaks to.</summary>
    private const int MaxFront = 25, MaxBehind = 40, Near = 8, MaxAddressee = 12;

    /// <summary>Tokens from a noun back to its preposition, at most.</summary>
    private const int PrepositionReach = 3;

    private const uint StemBag = 311, PrefixBag = 312, PairBag = 313, NearStemBag = 314, ChannelBag = 315, SourceBag = 316, OutsideBag = 317, ChannelPrepositionBag = 318;
    private const uint LocativeBag = 319, LocativePlaceBag = 320, PlaceBag = 321, PlaceSideBag = 322, PlacePrepositionBag = 323, MediumBag = 324, MediumPrepositionBag = 325;
    private const uint AddresseeBag = 326, AddresseePlaceBag = 327, AddresseeTagBag = 328, AddresseePrepositionBag = 329, FirstPersonBag = 330;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    public void Write(Draft draft, FeatureVector features)
    {
        Sentence sentence = article.Sentences[Tokens[draft.Cue.Range.First].Sentence];
        int from = Math.Max(sentence.First, draft.Cue.Range.First - MaxFront), to = Math.Min(sentence.End, draft.Cue.Range.End + MaxBehind);
        bool firstPerson = false;
        for (int i = from; i < to; i++)
        {
            if (IsSameVoice(draft, i) && words.IsWord(i))
            {
                WriteWord(draft, i, to, features);
                WriteChannel(draft, i, features);
                WritePlace(draft, i, features);
                firstPerson |= (Tokens[i].Word.Form & WordForm.FirstPerson) != 0;
            }
        }

        features.AddAs(FirstPersonBag, firstPerson ? 1UL : 0);
        WriteAddressee(draft, features);
    }

    /// <summary>The channel that a word or the expression it begins betrays; null if none.</summary>
    public Channel? ChannelAt(int i) =>
        !words.IsWord(i) ? null : Tokens[i].Phrase.Length > 1 && Tokens[i].Phrase.Word.Channel is { } channel ? channel : Tokens[i].Word.Channel;

    /// <summary>Whether the article itself says a word.</summary>
    public bool IsOwnVoice(int token) => owners[token] == ContentOwners.Nobody;

    /// <summary>Whether a token stands in the same content as the cue, or in none as it does.</summary>
    private bool IsSameVoice(Draft draft, int token) => owners[token] == owners[draft.Cue.Range.First];

    private void WriteWord(Draft draft, int token, int end, FeatureVector features)
    {
        words.AddStem(StemBag, token, features);
        words.AddPrefix(PrefixBag, token, features);
        if (token + 1 < end)
        {
            words.AddPair(PairBag, token, features);
        }

        if (DistanceFrom(draft.Cue.Range, token) <= Near && !draft.Source.Contains(token))
        {
            words.AddStem(NearStemBag, token, features);
        }
    }

    /// <summary>A word that betrays a channel: inside the source or not, on which side of the cue, behind which preposition.</summary>
    private void WriteChannel(Draft draft, int token, FeatureVector features)
    {
        if (ChannelAt(token) is not { } channel)
        {
            return;
        }

        ulong side = SideOf(draft, token), preposition = PrepositionOf(token);
        bool isSource = draft.Source.Contains(token);
        features.AddAs(ChannelBag, (ulong)channel + (isSource ? 32UL : 64));
        features.AddAs(isSource ? SourceBag : OutsideBag, (ulong)channel + (32 * side));
        features.AddAs(ChannelPrepositionBag, (preposition * 32) + (ulong)channel);
        if (preposition != 0 && !isSource)
        {
            features.AddAs(LocativeBag, (ulong)channel);
            features.AddAs(LocativePlaceBag, (ulong)channel + (32 * side));
        }
    }

    private void WritePlace(Draft draft, int token, FeatureVector features)
    {
        Tones places = tones.Of(token) & Tones.Places;
        bool isMedium = Tokens[token].Is(WordClasses.NewsMedia) || Tokens[token].Word.Kind == SpeakerKind.NewsMedia;
        if (places == Tones.None && !isMedium)
        {
            return;
        }

        ulong side = (SideOf(draft, token) * 2) + (draft.Source.Contains(token) ? 1UL : 0), preposition = PrepositionOf(token);
        if (isMedium)
        {
            features.AddAs(MediumBag, side);
            features.AddAs(MediumPrepositionBag, preposition);
        }

        foreach (uint place in new ToneNumbers(places))
        {
            features.AddAs(PlaceBag, place);
            features.AddAs(PlaceSideBag, (place * 32) + side);
            features.AddAs(PlacePrepositionBag, (preposition * 64) + place);
        }
    }

    /// <summary>To whom: the words behind the cue that are neither source nor content.</summary>
    private void WriteAddressee(Draft draft, FeatureVector features)
    {
        int first = draft.Cue.Range.End, end = Math.Min(Math.Min(Tokens.Length - 1, first + MaxAddressee), draft.First < first ? int.MaxValue : draft.First);
        for (int i = first; i < end && Tokens[i].Sentence == Tokens[draft.Cue.Range.First].Sentence; i++)
        {
            if (!IsSameVoice(draft, i) || draft.Source.Contains(i))
            {
                continue;
            }

            features.AddAs(AddresseeTagBag, ((ulong)Tokens[i].Tag * 64) + (ulong)Tokens[i + 1].Tag);
            if (PrepositionAt(i) is not 0 and var preposition)
            {
                features.AddAs(AddresseePrepositionBag, preposition ^ ((ulong)Tokens[i + 1].Tag << 20));
            }

            if (words.IsWord(i))
            {
                WriteAddressee(i, features);
            }
        }
    }

    private void WriteAddressee(int token, FeatureVector features)
    {
        words.AddStem(AddresseeBag, token, features);
        foreach (uint place in new ToneNumbers(tones.Of(token) & Tones.Places))
        {
            features.AddAs(AddresseePlaceBag, place);
        }
    }

    private static int DistanceFrom(TokenRange cue, int token) => token < cue.First ? cue.First - token : token - cue.End + 1;

    /// <summary>As bits: near the cue, before it, behind the beginning of the content.</summary>
    private static ulong SideOf(Draft draft, int token) =>
        (DistanceFrom(draft.Cue.Range, token) <= Near / 2 ? 1UL : 0) + (token < draft.Cue.Range.First ? 2UL : 0) + (token > draft.First ? 4UL : 0);

    /// <summary>The preposition in front of a noun: its stem; 1 for one written together with the noun; 0 if there is none.</summary>
    private ulong PrepositionOf(int token)
    {
        if (Tokens[token].Has(Clitics.Preposition))
        {
            return 1;
        }

        for (int i = token; i >= 0 && i >= token - PrepositionReach && Tokens[i].Sentence == Tokens[token].Sentence; i--)
        {
            if (Tokens[i].Is(WordClasses.Preposition))
            {
                return Tokens[i].Analysis.Stem;
            }
        }

        return 0;
    }

    private ulong PrepositionAt(int token) =>
        Tokens[token].Is(WordClasses.Preposition) ? Tokens[token].Analysis.Stem : Tokens[token].Has(Clitics.Preposition) ? 1UL : 0;
}
