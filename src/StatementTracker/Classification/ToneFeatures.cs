using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>What the tones of a content tell of its act: which there are, early or denied, and with which cue and speaker.</summary>
internal sealed class ToneFeatures(ArticleText article, ToneReader tones)
{
    /// <summary>Tokens of a content that count, those that are early, and how far a negation reaches.</summary>
    private const int MaxTokens = 40, Early = 6, NegationReach = 3;

    private const uint ToneBag = 221, ActBag = 222, DeniedBag = 223, EarlyBag = 224, ManyBag = 225, PersonBag = 226, KindBag = 227, PairBag = 228, FirstBag = 229, DeniedActBag = 230, BetweenBag = 231, CueBag = 232, CueToneBag = 233, CueDeniedBag = 234;

    private Token[] Tokens => article.Tokens;

    public void Write(Frame frame, FeatureVector features)
    {
        Found found = Read(frame.Draft);
        ulong act = frame.Draft.Cue.Word.Cue is { } cue ? (ulong)cue.Act : 99, kind = frame.Attribution.Speakers is [var speaker, ..] ? (ulong)speaker.Kind : 99;
        foreach (uint tone in Bits(found.All))
        {
            features.AddAs(ToneBag, tone);
            features.AddAs(ActBag, (tone * 128) + act);
            features.AddAs(KindBag, (tone * 128) + kind);
            features.AddAs(PersonBag, (tone * 2) + (found.FirstPerson ? 1UL : 0));
        }

        foreach (uint tone in Bits(found.Denied))
        {
            features.AddAs(DeniedBag, tone);
            features.AddAs(DeniedActBag, (tone * 128) + act);
        }

        WriteBits(EarlyBag, found.Early, features);
        WriteBits(ManyBag, found.Many, features);
        WriteBits(FirstBag, found.First, features);
        foreach (uint tone in Bits(found.All & Contents))
        {
            foreach (uint other in Bits(found.All & Contents & ((Tones)(1UL << (int)tone) - 1)))
            {
                features.AddAs(PairBag, (tone * 32) + other);
            }
        }

        WriteBetween(frame.Draft, features);
        foreach (uint manner in Bits(OfCue(frame.Draft)))
        {
            features.AddAs(CueBag, manner);
            foreach (uint tone in Bits(found.All & Contents))
            {
                features.AddAs(CueToneBag, (manner * 64) + tone);
            }

            foreach (uint tone in Bits(found.Denied & Contents))
            {
                features.AddAs(CueDeniedBag, (manner * 64) + tone);
            }
        }
    }

    private const Tones Contents = (Tones)uint.MaxValue, Manners = (Tones)(((1UL << 47) - 1) & ~(ulong)uint.MaxValue);

    private Tones OfCue(Draft draft)
    {
        Tones all = Tones.None;
        for (int i = draft.Cue.Range.First; i < draft.Cue.Range.End; i++) all |= tones.Of(i);
        for (int i = draft.SecondCue.First; i < draft.SecondCue.End; i++) all |= tones.Of(i);
        return all & (Contents | Manners);
    }

    public void WriteContent(Frame frame, FeatureVector features)
    {
        Found found = Read(frame.Draft);
        ulong kind = frame.Attribution.Speakers is [var speaker, ..] ? (ulong)speaker.Kind : 99;
        foreach (uint tone in Bits(found.All))
        {
            features.AddAs(ToneBag, tone);
            features.AddAs(KindBag, (tone * 128) + kind);
            features.AddAs(PersonBag, (tone * 2) + (found.FirstPerson ? 1UL : 0));
        }

        WriteBits(DeniedBag, found.Denied, features);
        WriteBits(EarlyBag, found.Early, features);
        WriteBits(ManyBag, found.Many, features);
        WriteBits(FirstBag, found.First, features);
        foreach (uint tone in Bits(found.All & Contents))
        {
            foreach (uint other in Bits(found.All & Contents & ((Tones)(1UL << (int)tone) - 1)))
            {
                features.AddAs(PairBag, (tone * 32) + other);
            }
        }
    }

    private void WriteBetween(Draft draft, FeatureVector features)
    {
        for (int i = draft.Cue.Range.End; i < draft.First && i < draft.Cue.Range.End + 8; i++)
        {
            if (!draft.Source.Contains(i))
            {
                WriteBits(BetweenBag, tones.Of(i) & (Contents | Manners), features);
            }
        }
    }

    private static void WriteBits(uint bag, Tones set, FeatureVector features)
    {
        foreach (uint tone in Bits(set))
        {
            features.AddAs(bag, tone);
        }
    }

    private Found Read(Draft draft)
    {
        var found = new Found();
        int count = 0, negation = int.MinValue;
        foreach (TokenRange piece in draft.Content)
        {
            for (int i = piece.First; i < piece.End && count < MaxTokens; i++, count++)
            {
                Tones here = tones.Of(i) & (Contents | Manners);
                found.Many |= found.All & here;
                found.All |= here;
                found.Early |= count < Early ? here : Tones.None;
                found.First |= found.First == Tones.None ? here : Tones.None;
                found.Denied |= i - negation <= NegationReach ? here : Tones.None;
                found.FirstPerson |= (Tokens[i].Word.Form & WordForm.FirstPerson) != 0;
                negation = Tokens[i].Is(WordClasses.Negation) ? i : negation;
            }
        }

        return found;
    }

    private static ToneBits Bits(Tones tones) => ToneBits.Of(tones);

    private struct Found
    {
        public Tones All, Denied, Early, Many, First;
        public bool FirstPerson;
    }
}
