using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>What the tones of a content tell of its act: which there are, early, denied or more than once, and under which cue, manner and speaker.</summary>
internal sealed class ToneFeatures(ArticleText article, ToneReader tones)
{
    /// <summary>Tokens of a content that count, those that are early, how far a negation reaches, and tokens behind a cue that may carry its act.</summary>
    private const int MaxTokens = 40, Early = 6, NegationReach = 3, MaxBetween = 8;

    private const uint ToneBag = 221, ActBag = 222, DeniedBag = 223, EarlyBag = 224, ManyBag = 225, PersonBag = 226, KindBag = 227, PairBag = 228, FirstBag = 229;
    private const uint DeniedActBag = 230, BetweenBag = 231, MannerBag = 232, MannerToneBag = 233, MannerDeniedBag = 234;

    /// <summary>What pairs of values are made with: more than there are tones, acts or kinds.</summary>
    private const ulong Base = 128;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    public void Write(Frame frame, FeatureVector features)
    {
        Draft draft = frame.Draft;
        Found found = Read(draft);
        WriteTones(frame, found, features);
        Write(EarlyBag, found.Early, features);
        Write(ManyBag, found.Many, features);
        Write(FirstBag, found.First, features);
        WritePairs(found.All & Tones.Contents, features);
        Write(BetweenBag, Between(draft), features);
        WriteManner(Of(draft.Cue.Range) | Of(draft.SecondCue), found, features);
    }

    private static void WriteTones(Frame frame, in Found found, FeatureVector features)
    {
        ulong act = frame.Draft.Cue.Word.Cue is { } cue ? (ulong)cue.Act : 99, kind = frame.Attribution.Speakers is [var speaker, ..] ? (ulong)speaker.Kind : 99;
        foreach (uint tone in new ToneNumbers(found.All))
        {
            features.AddAs(ToneBag, tone);
            features.AddAs(ActBag, (tone * Base) + act);
            features.AddAs(KindBag, (tone * Base) + kind);
            features.AddAs(PersonBag, (tone * 2) + (found.FirstPerson ? 1UL : 0));
        }

        foreach (uint tone in new ToneNumbers(found.Denied))
        {
            features.AddAs(DeniedBag, tone);
            features.AddAs(DeniedActBag, (tone * Base) + act);
        }
    }

    private static void WritePairs(Tones all, FeatureVector features)
    {
        foreach (uint tone in new ToneNumbers(all))
        {
            foreach (uint other in new ToneNumbers(all & (Tones)((1UL << (int)tone) - 1)))
            {
                features.AddAs(PairBag, (tone * Base) + other);
            }
        }
    }

    private static void WriteManner(Tones manners, in Found found, FeatureVector features)
    {
        foreach (uint manner in new ToneNumbers(manners))
        {
            features.AddAs(MannerBag, manner);
            foreach (uint tone in new ToneNumbers(found.All & Tones.Contents))
            {
                features.AddAs(MannerToneBag, (manner * Base) + tone);
            }

            foreach (uint tone in new ToneNumbers(found.Denied & Tones.Contents))
            {
                features.AddAs(MannerDeniedBag, (manner * Base) + tone);
            }
        }
    }

    private static void Write(uint bag, Tones set, FeatureVector features)
    {
        foreach (uint tone in new ToneNumbers(set))
        {
            features.AddAs(bag, tone);
        }
    }

    private Tones At(int token) => tones.Of(token) & ~Tones.Places;

    private Tones Of(TokenRange range)
    {
        Tones all = Tones.None;
        for (int i = range.First; i < range.End; i++)
        {
            all |= At(i);
        }

        return all;
    }

    private Tones Between(Draft draft)
    {
        Tones all = Tones.None;
        for (int i = draft.Cue.Range.End; i < draft.First && i < draft.Cue.Range.End + MaxBetween; i++)
        {
            all |= draft.Source.Contains(i) ? Tones.None : At(i);
        }

        return all;
    }

    private Found Read(Draft draft)
    {
        var found = default(Found);
        int count = 0, negation = int.MinValue / 2;
        foreach (TokenRange piece in draft.Content)
        {
            for (int i = piece.First; i < piece.End && count < MaxTokens; i++, count++)
            {
                Tones here = At(i);
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

    /// <summary>The tones of one content: all, behind a negation, among the first words, of more than one word, and of the first word that has any.</summary>
    private struct Found
    {
        public Tones All, Denied, Early, Many, First;

        public bool FirstPerson;
    }
}
