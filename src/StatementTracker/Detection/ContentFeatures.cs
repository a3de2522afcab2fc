using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Text;
using static StatementTracker.Models.FeatureVector;

namespace StatementTracker.Detection;

/// <summary>
/// What tells whether a stretch is the content of a cue, in three parts that are added: where it begins, where it ends, and both together. Stretches
/// of one cue share beginnings and ends.
/// </summary>
internal sealed class ContentFeatures(ArticleText article, Surroundings around)
{
    private const uint EndTemplates = 1000, JointTemplates = 2000;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>The features of the beginning.</summary>
    public void WriteStart(CueCandidate cue, ContentCandidate content, FeatureVector features)
    {
        int first = content.Head.First;
        Sentence sentence = article.Sentences[Tokens[first].Sentence];
        bool left = first < cue.Range.First;
        ulong kind = KindOf(cue, content), key = around.KeyOf(cue), frames = (ulong)cue.Frames;
        ulong tag = around.Tag(first, sentence), before = around.Tag(first - 1, sentence), before2 = around.Tag(first - 2, sentence), next = around.Tag(first + 1, sentence);
        features.Begin();
        features.Add(
        [
            kind,
            Join(kind, key),
            Join(kind, frames),
            Join(kind, Surroundings.Reliability(cue.Word)),
            Join(kind, content.FromRule ? 1UL : 0, Bucket.Of(content.Rank)),
            Join(kind, tag),
            Join(kind, before),
            Join(before, tag, left ? 1UL : 0),
            Join(tag, next, left ? 1UL : 0),
            Join(before2, before, tag),
            Join(key, tag, left ? 1UL : 0),
            Join(key, before, left ? 1UL : 0),
            Join(key, around.Form(first - 1, sentence)),
            Join(key, around.Form(first, sentence)),
            Join(around.Form(first, sentence), left ? 1UL : 0),
            Join(around.Form(first - 1, sentence), left ? 1UL : 0),
            Join((ulong)Tokens[first].Analysis.Clitics, kind),
            Join((ulong)Tokens[first].Analysis.Clitics, before, (ulong)(first > 0 ? Tokens[first - 1].Analysis.Clitics : 0)),
            Join(RoleAt(first), kind),
            Join(RoleAt(first - 1), kind),
            Join(Bucket.Of(QuotedWordsFrom(first)), kind),
            Join(Bucket.Of(QuotedWordsFrom(first - 1)), kind),
        ]);
        WriteGap(cue, first, left, kind, features);
        features.Add(
        [
            left ? Bucket.Of(first - sentence.First) : 200,
            Join(Tokens[first].Quotation >= 0 ? 1UL : 0, Tokens[cue.Range.First].Quotation >= 0 ? 1UL : 0, kind),
        ]);
    }

    /// <summary>What lies between the cue and a content behind it.</summary>
    private void WriteGap(CueCandidate cue, int first, bool left, ulong kind, FeatureVector features)
    {
        TokenTally between = around.Count(cue.Range.End, first);
        int gap = left ? -1 : first - cue.Range.End;
        features.Add(
        [
            Join(Bucket.Of(gap), kind),
            Join(Bucket.Of(between.Complementizers), kind),
            Join(Bucket.Of(between.Commas), kind),
            Join(Bucket.Of(between.Verbs), Bucket.Of(between.Complementizers)),
            Join(Bucket.Of(between.Cues), Bucket.Of(between.Complementizers)),
            Join(Bucket.Of(between.Marks), kind),
            Join(Bucket.Of(between.Prepositions), kind),
            Join(Bucket.Of(between.Speakers), gap == 0 ? 1UL : 0, kind),
            Join(gap > 0 ? around.Suffix(cue.Range.End, 2) : 0, gap == 1 ? 1UL : 0),
            Join(gap > 0 ? (ulong)Tokens[cue.Range.End].Tag : 300, kind),
        ]);
    }

    /// <summary>The features of the end.</summary>
    public void WriteEnd(CueCandidate cue, ContentCandidate content, FeatureVector features)
    {
        int end = content.Tail.End;
        Sentence sentence = article.Sentences[Tokens[end - 1].Sentence];
        bool left = end <= cue.Range.First;
        ulong side = left ? 1UL : 0, frames = (ulong)cue.Type;
        ulong at = around.Tag(end, sentence), next = around.Tag(end + 1, sentence), last = around.Tag(end - 1, sentence), third = around.Tag(end + 2, sentence);
        features.Begin(EndTemplates);
        features.Add(
        [
            Join(at, side),
            Join(last, at, side),
            Join(at, next, side),
            Join(at, next, third),
            Join(around.Form(end, sentence), side),
            Join(around.Form(end, sentence), next),
            Join(around.Form(end + 1, sentence), at),
            around.Form(end - 1, sentence),
            Join(end < sentence.End ? (ulong)Tokens[end].Analysis.Clitics : 64, at),
            Join(Bucket.Of(sentence.End - end), side),
            Join(Bucket.Of(sentence.End - end), at),
            Join(left ? Bucket.Of(cue.Range.First - end) : 200, at),
            Join(left ? Bucket.Of(cue.Range.First - end) : 200, frames),
            Join(RoleUpTo(end - 1), at, side),
            Join(RoleUpTo(end), at, side),
            Join(Bucket.Of(QuotedWordsUpTo(end - 1)), at, side),
            Join(Bucket.Of(QuotedWordsUpTo(end - 1)), next),
            Join(end < sentence.End && Tokens[end].Quotation >= 0 ? 1UL : 0, at, Bucket.Of(QuotedWordsUpTo(end))),
        ]);
        WriteRest(end, sentence, at, side, features);
    }

    /// <summary>The role of the quotation that opens at a token; 9 if none does.</summary>
    private ulong RoleAt(int mark)
    {
        int pair = mark >= 0 && mark + 1 < Tokens.Length && Tokens[mark].Tag == TokenTag.OpenQuote ? Tokens[mark + 1].Quotation : -1;
        return pair >= 0 ? (ulong)article.Quotations[pair].Role : 9;
    }

    /// <summary>The role of the quotation that closes at a token; 9 if none does.</summary>
    private ulong RoleUpTo(int mark)
    {
        int pair = mark > 0 && mark < Tokens.Length && Tokens[mark].Tag == TokenTag.CloseQuote ? Tokens[mark - 1].Quotation : -1;
        return pair >= 0 ? (ulong)article.Quotations[pair].Role : 9;
    }

    /// <summary>How long the quotation is that closes at a mark: names are short. -1 at any other token.</summary>
    private int QuotedWordsUpTo(int mark)
    {
        if (mark < 1 || mark >= Tokens.Length || Tokens[mark].Tag != TokenTag.CloseQuote || Tokens[mark - 1].Quotation is not (var pair and >= 0))
        {
            return -1;
        }

        return article.Quotations[pair].Count;
    }

    /// <summary>How long the quotation is that opens at a token; -1 if none does.</summary>
    private int QuotedWordsFrom(int mark)
    {
        int pair = mark >= 0 && mark + 1 < Tokens.Length && Tokens[mark].Tag == TokenTag.OpenQuote ? Tokens[mark + 1].Quotation : -1;
        return pair >= 0 ? article.Quotations[pair].Count : -1;
    }

    /// <summary>What follows the end in its sentence: another cue, and how far.</summary>
    private void WriteRest(int end, in Sentence sentence, ulong at, ulong side, FeatureVector features)
    {
        int cue = -1;
        ulong reliability = 12;
        for (int i = end; i < sentence.End && i < end + 12 && cue < 0; i++)
        {
            if (Tokens[i].Is(TokenTraits.Cue))
            {
                cue = i;
                reliability = Surroundings.Reliability(Tokens[i].Word);
            }
        }

        features.Add(
        [
            Join(Bucket.Of(cue < 0 ? -1 : cue - end), at, side),
            Join(Bucket.Of(cue < 0 ? -1 : sentence.End - cue), at, side),
            Join(reliability, at, side),
            Join(cue < 0 ? 0 : (ulong)Tokens[cue].Tag, Bucket.Of(cue < 0 ? -1 : cue - end), at),
        ]);
    }

    /// <summary>The features of the stretch as a whole.</summary>
    public void WriteJoint(CueCandidate cue, ContentCandidate content, FeatureVector features)
    {
        TokenTally all = default;
        foreach (TokenRange piece in content.Pieces)
        {
            all += around.Count(piece.First, piece.End);
        }

        TokenRange head = content.Head, tail = content.Tail;
        Sentence sentence = article.Sentences[Tokens[tail.End - 1].Sentence];
        ulong kind = KindOf(cue, content), at = around.Tag(tail.End, sentence), balance = Balance(head, tail), pieces = (ulong)content.Pieces.Count;
        bool ends = tail.End >= sentence.End - 1;
        features.Begin(JointTemplates);
        features.Add(
        [
            Join(kind, Bucket.Of(all.Words)),
            Join(kind, at),
            Join(kind, at, around.Tag(tail.End + 1, sentence)),
            Join(kind, ends ? 1UL : 0, Bucket.Of(all.Commas)),
            Join(kind, ends ? 1UL : 0, Bucket.Of(all.Verbs)),
            Join(Bucket.Of(all.Verbs), Bucket.Of(all.Words), at),
            Join(Bucket.Of(all.Cues), kind),
            Join(Bucket.Of(all.Complementizers), kind),
            Join(Bucket.Of(all.Commas), at),
            Join(kind, pieces),
            Join(kind, Tokens[head.First].Sentence == Tokens[tail.End - 1].Sentence ? 1UL : 0, tail.End >= Tokens.Length || Tokens[tail.End - 1].Sentence + 1 < article.Sentences.Length && Tokens[article.Sentences[Tokens[tail.End - 1].Sentence + 1].First].StartsParagraph ? 1UL : 0),
            Join(balance, kind),
            Join(balance, RoleAt(head.First), RoleAt(head.First - 1)),
            Join(balance, pieces, at),
            Join(OfShare(all.Quoted, all.Words), kind),
            Join(around.KeyOf(cue), ends ? 1UL : 0, at),
            Join(around.KeyOf(cue), Bucket.Of(all.Words)),
            Join(content.FromRule ? 1UL : 0, kind, pieces),
            Join(pieces > 1 ? around.Tag(tail.First, sentence) : 300, kind),
            Join((ulong)Tokens[head.First].Tag, at, ends ? 1UL : 0),
        ]);
    }

    private static ulong OfShare(int part, int whole) => whole == 0 ? 0 : (ulong)(part * 4 / whole);

    /// <summary>Whether quotation marks close in the stretch as they open in it, and whether it fills a pair.</summary>
    private ulong Balance(TokenRange head, TokenRange tail)
    {
        int first = Tokens[head.First].Quotation, last = Tokens[tail.End - 1].Quotation;
        bool opens = Tokens[head.First].Tag == TokenTag.OpenQuote, closes = Tokens[tail.End - 1].Tag == TokenTag.CloseQuote;
        bool fills = first >= 0 && first == last && article.Quotations[first].First == head.First && article.Quotations[first].Close == tail.End;
        return (first == last ? 1UL : 0) | (opens ? 2UL : 0) | (closes ? 4UL : 0) | (fills ? 8UL : 0) | (first >= 0 ? 16UL : 0) | (last >= 0 ? 32UL : 0);
    }

    private static ulong KindOf(CueCandidate cue, ContentCandidate content) =>
        (ulong)content.Start * 8 + (ulong)cue.Type + (content.Head.First < cue.Range.First ? 256UL : 0);
}
