using StatementTracker.Detection;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>What tells direct, mixed and indirect speech apart: how many words of the content are quoted, where they stand, and what the longest quotation looks like.</summary>
internal sealed class TypeFeatures(ArticleText article)
{
    private ReadOnlySpan<Token> Tokens => article.Tokens;

    public void Write(Draft draft, FeatureVector features)
    {
        QuotationShare share = QuotationShare.Of(article, draft.Content);
        ulong rule = (ulong)share.Type, words = Bucket.Of(share.Words), longest = Bucket.Of(share.LongestWords);
        ulong part = share.Words == 0 ? 0 : Bucket.OfShare((float)share.Quoted / share.Words);
        features.Begin();
        features.Add(rule);
        features.Add(rule, longest);
        features.Add(rule, part);
        features.Add(longest, part);
        features.Add(longest, words);
        features.Add(rule, Bucket.Of(share.Runs), longest);
        features.Add(rule, (ulong)draft.Content.Count);
        features.Add((ulong)draft.Cue.Type, rule);
        features.Add(draft.Cue.Word.Cue?.Key ?? Tokens[draft.Cue.Range.First].Analysis.Form, rule);
        features.Add(draft.First > 0 ? (ulong)Tokens[draft.First - 1].Tag : 255, rule);
        features.Add(draft.First > 1 ? (ulong)Tokens[draft.First - 2].Tag : 255, draft.First > 0 ? (ulong)Tokens[draft.First - 1].Tag : 255, rule);
        WriteLongest(draft, share, features);
    }

    /// <summary>Names begin with capitals and follow nouns; words of a speaker run to the end of the content.</summary>
    private void WriteLongest(Draft draft, in QuotationShare share, FeatureVector features)
    {
        TokenRange run = share.Longest;
        if (run.IsEmpty)
        {
            return;
        }

        ref readonly Token first = ref Tokens[run.First], last = ref Tokens[run.End - 1];
        ulong before = run.First > 1 ? (ulong)Tokens[run.First - 2].Tag : 255, count = Bucket.Of(run.Count), place = PlaceOf(draft, run);
        features.Add((ulong)first.Tag, count);
        features.Add((ulong)last.Tag, count);
        features.Add(before, count);
        features.Add(place, count);
        features.Add(place, (ulong)share.Type);
        features.Add(Bucket.Of(Capitals(run)), count);
        features.Add((ulong)first.Tag, before);
        features.Add(first.Analysis.Stem);
        features.Add(run.First > 1 ? Tokens[run.First - 2].Analysis.Stem : 0);
        ulong role = first.Quotation >= 0 ? (ulong)article.Quotations[first.Quotation].Role : 9;
        features.Add(role, (ulong)share.Type);
        features.Add(role, place, count);
    }

    private static ulong PlaceOf(Draft draft, TokenRange run) =>
        (run.First <= draft.First + 1 ? 1UL : 0) + (run.End >= draft.Content[^1].End - 2 ? 2UL : 0);

    private int Capitals(TokenRange run)
    {
        int capitals = 0;
        for (int i = run.First; i < run.End && i < run.First + 12; i++)
        {
            capitals += Tokens[i].Capitalized ? 1 : 0;
        }

        return capitals;
    }
}
