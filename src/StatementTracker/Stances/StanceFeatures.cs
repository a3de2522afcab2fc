using StatementTracker.Classification;
using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Stances;

/// <summary>
/// What tells the side of a statement toward a target: what the speaker does, the words of the content, whether they are good or bad ones and
/// whether they are negated, and what stands around the target.
/// </summary>
internal sealed partial class StanceFeatures(ArticleText article, WordBag words)
{
    /// <summary>Words of a content that count.</summary>
    private const int MaxWords = 60;

    /// <summary>Tokens on either side of a target that count as beside it.</summary>
    private const int Window = 4;

    /// <summary>Tokens behind a negation that it turns round.</summary>
    private const int Negated = 4;

    /// <summary>How often it counts which of both a target is: most that a content only mentions are not judged, and few examples must tell that.</summary>
    private const int PriorCounts = 6;

    private const ulong None = StanceContext.None;

    // Bags. What holds of a statement as a whole speaks of its main target; for the others it stands under numbers of its own (+ Other).
    private const uint StemBag = 501, PrefixBag = 502, PairBag = 503, NegatedBag = 504, PolarityBag = 505, CueBag = 506, EarlyBag = 507, ActsBag = 508, NearbyBag = 510, PriorBag = 512;
    private const uint TargetBag = 521, BeforeBag = 522, BehindBag = 523, NearBag = 524, NearPolarityBag = 525;
    private const uint Other = 50;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>The features of a statement and one of its targets.</summary>
    /// <param name="context">The statement.</param>
    /// <param name="target">The target, which may stand outside the content.</param>
    /// <param name="isMain">Whether it is what the statement is about.</param>
    /// <param name="features">Receives them.</param>
    public void Write(StanceContext context, Target target, bool isMain, FeatureVector features)
    {
        features.Begin();
        WriteStatement(context, isMain ? 0 : 1UL, features);
        WriteWords(context, isMain ? 0 : Other, features);
        WriteTarget(context, target, isMain ? 0 : 1UL, features);
        WriteAround(context, target, isMain ? 0 : Other, features);
        WriteMentions(context, target, isMain ? 0 : Other, features);
    }

    private void WriteStatement(StanceContext context, ulong other, FeatureVector features)
    {
        ulong act = context.ActValue, lexicon = context.CueWord.Cue is { } cue ? (ulong)cue.Act : None;
        ulong key = context.CueKey, type = context.Type is { } quoted ? (ulong)quoted : None, nuance = (ulong)(context.CueWord.Cue?.Nuance ?? 0);
        ulong balance = BalanceOf(context);
        for (int i = 0; i < PriorCounts; i++)
        {
            features.AddAs(PriorBag, other);
        }

        features.Add(act, other);
        features.Add(lexicon, other);
        features.Add(key, other);
        features.Add(type, other);
        features.Add(nuance, other);
        features.Add(balance, other);
        features.Add(act, balance, other);
        features.Add(lexicon, balance, other);
        features.Add(act, lexicon, other);
        ulong kind = context.Kind is { } speaker ? (ulong)speaker : None;
        features.Add(kind, other);
        features.Add(kind, act, other);
        WriteActs(ActsBag, context.OtherActs, act, other, features);
        WriteActs(NearbyBag, context.Nearby, act, other, features);
        ulong first = Tokens[context.Content[0].First].Analysis.Stem;
        features.Add(first, other);
        features.Add(first, act, other);
    }

    /// <summary>What is done in other statements, alone and with what is done in this one.</summary>
    private static void WriteActs(uint bag, uint acts, ulong act, ulong other, FeatureVector features)
    {
        for (; acts != 0; acts &= acts - 1)
        {
            ulong one = (ulong)System.Numerics.BitOperations.TrailingZeroCount(acts);
            features.AddAs(bag, (one * 2) + other);
            features.AddAs(bag + 1, (((one * 100) + act) * 2) + other);
        }
    }

    /// <summary>By how many a content has more good things than bad ones, from -2 to 2, and the same of judgements, as one number; negated words are turned round.</summary>
    private ulong BalanceOf(StanceContext context)
    {
        int things = 0, judgements = 0, count = 0, negated = 0;
        foreach (TokenRange piece in context.Content)
        {
            for (int i = piece.First; i < piece.End && count < MaxWords; i++, count++)
            {
                negated = Tokens[i].Is(WordClasses.Negation) ? Negated : negated - 1;
                Polarity polarity = article.SignsOf(i).Polarity;
                int sign = negated > 0 ? -1 : 1;
                things += sign * (((polarity & (Polarity.Good | Polarity.Promote)) != 0 ? 1 : 0) - ((polarity & (Polarity.Bad | Polarity.Hinder)) != 0 ? 1 : 0));
                judgements += sign * (((polarity & Polarity.Praise) != 0 ? 1 : 0) - ((polarity & Polarity.Blame) != 0 ? 1 : 0));
            }
        }

        return ((ulong)(Math.Clamp(things, -2, 2) + 2) * 5) + (ulong)(Math.Clamp(judgements, -2, 2) + 2);
    }

    private void WriteWords(StanceContext context, uint other, FeatureVector features)
    {
        int count = 0, negated = 0;
        foreach (TokenRange piece in context.Content)
        {
            for (int i = piece.First; i < piece.End && count < MaxWords; i++)
            {
                if (!words.IsWord(i))
                {
                    continue;
                }

                count++;
                negated = Tokens[i].Is(WordClasses.Negation) ? Negated : negated - 1;
                words.AddStem(StemBag + other, i, features);
                words.AddPrefix(PrefixBag + other, i, features);
                if (i + 1 < piece.End && words.IsWord(i + 1))
                {
                    words.AddPair(PairBag + other, i, features);
                }

                if (negated is > 0 and < Negated)
                {
                    words.AddPrefix(NegatedBag + other, i, features);
                }

                if (count <= 4)
                {
                    words.AddPrefix(EarlyBag + other, i, features);
                }

                if (article.SignsOf(i).Polarity is var polarity and not Polarity.None)
                {
                    features.AddAs(PolarityBag + other, ((ulong)polarity * 2) + (negated > 0 ? 1UL : 0));
                }
            }
        }

        for (int i = context.Cue.First; i < context.Cue.End; i++)
        {
            words.AddStem(CueBag + other, i, features);
            words.AddPrefix(CueBag + other, i, features);
        }
    }

    private void WriteTarget(StanceContext context, Target target, ulong other, FeatureVector features)
    {
        ulong act = context.ActValue, own = (ulong)target.PolarityIn(article);
        int first = target.Range.First, start = context.Content[0].First;
        bool named = !target.Range.IsEmpty;
        ulong before = named && first > start ? Tokens[first - 1].Analysis.Form : None, clitics = named ? (ulong)Tokens[first].Analysis.Clitics : None;
        for (int i = target.Range.First; i < target.Range.End; i++)
        {
            words.AddStem(TargetBag, i, features);
            words.AddPrefix(TargetBag, i, features);
        }

        if (!named)
        {
            WriteName(target.Name, features);
        }

        features.Add((ulong)target.Type, other);
        features.Add((ulong)target.Type, act, other);
        features.Add(own, act);
        features.Add(own, other);
        features.Add(before, other);
        features.Add(before, act);
        features.Add(clitics, act);
        features.Add(named ? Bucket.Of(Math.Max(0, first - start)) : None, act, other);
    }

    /// <summary>The words of a target that the text does not mention.</summary>
    private void WriteName(ReadOnlySpan<char> name, FeatureVector features)
    {
        foreach (Range word in name.Split(' '))
        {
            features.AddAs(TargetBag, article.Rules.Analyze(name[word]).Stem);
        }
    }

    /// <summary>The words beside a target, by side; good and bad ones also by distance.</summary>
    private void WriteAround(StanceContext context, Target target, uint other, FeatureVector features)
    {
        TokenRange piece = context.Content.Find(p => p.Contains(target.Range.First));
        if (piece.IsEmpty || target.Range.IsEmpty)
        {
            return;
        }

        for (int i = Math.Max(piece.First, target.Range.First - Window); i < Math.Min(piece.End, target.Range.End + Window); i++)
        {
            if (target.Range.Contains(i) || !words.IsWord(i))
            {
                continue;
            }

            bool behind = i >= target.Range.End;
            words.AddPrefix((behind ? BehindBag : BeforeBag) + other, i, features);
            words.AddStem(NearBag, i, features);
            if (article.SignsOf(i).Polarity is var polarity and not Polarity.None)
            {
                ulong distance = (ulong)(behind ? i - target.Range.End : target.Range.First - 1 - i);
                bool negated = i > piece.First && Tokens[i - 1].Is(WordClasses.Negation) || i > piece.First + 1 && Tokens[i - 2].Is(WordClasses.Negation);
                ulong side = ((ulong)polarity * 4) + (behind ? 2UL : 0) + (negated ? 1UL : 0);
                features.AddAs(NearPolarityBag + other, side);
                features.AddAs(NearPolarityBag + other + 1, (side * 8) + distance);
            }
        }
    }
}
