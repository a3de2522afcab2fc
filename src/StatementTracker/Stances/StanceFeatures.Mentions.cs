using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Stances;

/// <content>
/// Where the target and the holder stand, and what stands between and around them: that A criticizes B is a side of A's toward B and none of B's
/// toward A.
/// </content>
internal sealed partial class StanceFeatures
{
    /// <summary>Tokens between target and holder that count.</summary>
    private const int MaxBetween = 12;

    /// <summary>Tokens of a sequence around a mention, itself included.</summary>
    private const int SequenceLength = 3;

    private const uint ActPlaceBag = 601, CuePlaceBag = 602, PolarityPlaceBag = 603, KeyBag = 604, BetweenBag = 605, BetweenPairBag = 606, SequenceBag = 607, SymbolBag = 608;

    // What stands for a mention, whatever its words are.
    private const ulong TargetMark = 0x9D7A_31C5_0B6E_F201, HolderMark = 0x5E13_C8A4_77D2_960B;

    private const ulong Mixer = 0x9E3779B97F4A7C15;

    private void WriteMentions(StanceContext context, Target target, uint other, FeatureVector features)
    {
        WritePlaces(context, target.Range, features);
        WriteWordsByPlace(context, target, other, features);
        WriteBetween(target.Range, context.Holder, other, features);
        WriteSequences(target.Range, target.Range, context.Holder, other, features);
        WriteSequences(context.Holder, target.Range, context.Holder, other, features);
    }

    private void WritePlaces(StanceContext context, TokenRange target, FeatureVector features)
    {
        TokenRange holder = context.Holder;
        ulong order = Side(target.First, holder) + (target.IsEmpty ? 3UL : 0), distance = target.IsEmpty || holder.IsEmpty ? None : Bucket.Of(Math.Abs(target.First - holder.First));
        features.Add(order);
        features.Add(order, distance);
        AddPlace(context, target, features);
        AddPlace(context, holder, features);
    }

    /// <summary>In which quarter of the content a mention stands, what stands beside it, and whether that is quoted.</summary>
    private void AddPlace(StanceContext context, TokenRange mention, FeatureVector features)
    {
        TokenRange all = new(context.Content[0].First, context.Content[^1].End);
        bool inside = !mention.IsEmpty && all.Contains(mention.First);
        features.Add(inside ? (ulong)((mention.First - all.First) * 4 / all.Count) : None);
        features.Add(inside && mention.First > 0 ? (ulong)Tokens[mention.First - 1].Tag : None);
        features.Add(inside && mention.End < Tokens.Length ? (ulong)Tokens[mention.End].Tag : None);
        features.Add(inside ? Tokens[mention.First].Quotation >= 0 ? 1UL : 0 : None);
    }

    /// <summary>Words that act or judge by the side of the mentions on which they stand, all words by the target, and signs such as emoji.</summary>
    private void WriteWordsByPlace(StanceContext context, Target target, uint other, FeatureVector features)
    {
        int count = 0;
        foreach (TokenRange piece in context.Content)
        {
            for (int i = piece.First; i < piece.End && count < MaxWords; i++, count++)
            {
                ref readonly Token token = ref Tokens[i];
                if (!words.IsWord(i))
                {
                    features.AddAs(SymbolBag + other, Normalizer.Hash(article.Characters(i)));
                    continue;
                }

                ulong place = (Side(i, target.Range) * 3) + Side(i, context.Holder);
                features.AddAs(KeyBag, (token.Analysis.Stem * Mixer) ^ target.Key);
                if (token.Word.Cue is { } cue)
                {
                    features.AddAs(ActPlaceBag + other, ((ulong)cue.Act * 16) + place);
                    features.AddAs(CuePlaceBag + other, (token.Analysis.Stem * Mixer) ^ place);
                }

                if (article.SignsOf(i).Polarity is var polarity and not Polarity.None)
                {
                    features.AddAs(PolarityPlaceBag + other, ((ulong)polarity * 16) + place);
                }
            }
        }
    }

    private void WriteBetween(TokenRange target, TokenRange holder, uint other, FeatureVector features)
    {
        if (target.IsEmpty || holder.IsEmpty)
        {
            return;
        }

        ulong order = target.First < holder.First ? 1UL : 2, last = order;
        int first = Math.Min(target.End, holder.End), end = Math.Max(target.First, holder.First);
        for (int i = first; i < Math.Min(end, first + MaxBetween); i++)
        {
            ulong word = WordAt(i);
            features.AddAs(BetweenBag + other, (word * Mixer) ^ order);
            features.AddAs(BetweenPairBag + other, ((last * Mixer) ^ word) * Mixer ^ order);
            last = word;
        }
    }

    /// <summary>Sequences of two and three tokens with a mention in them.</summary>
    private void WriteSequences(TokenRange mention, TokenRange target, TokenRange holder, uint other, FeatureVector features)
    {
        if (mention.IsEmpty)
        {
            return;
        }

        for (int before = 0; before < SequenceLength; before++)
        {
            for (int behind = 0; before + behind < SequenceLength; behind++)
            {
                ulong sequence = 0;
                for (int i = mention.First - before; i < mention.End + behind; i++)
                {
                    // A mention of several words is one step.
                    i = target.Contains(i) ? target.End - 1 : holder.Contains(i) ? holder.End - 1 : i;
                    sequence = (sequence * Mixer) ^ (target.Contains(i) ? TargetMark : holder.Contains(i) ? HolderMark : WordAt(i));
                }

                features.AddAs(SequenceBag + other, sequence);
            }
        }
    }

    /// <summary>The stem of a word, or what kind of mark a token is; 0 outside the text.</summary>
    private ulong WordAt(int i) => i < 0 || i >= Tokens.Length ? 0 : words.IsWord(i) ? Tokens[i].Analysis.Stem : 1 + (ulong)Tokens[i].Kind;

    /// <summary>0 where there is no mention, 1 in front of it, 2 in or behind it.</summary>
    private static ulong Side(int token, TokenRange mention) => mention.IsEmpty ? 0UL : token < mention.First ? 1UL : 2;
}
