namespace StatementTracker.Tracking.Clusters;

/// <summary>Puts texts that are variants of one into one set. Shorter texts come first: a longer one finds those that are part of it.</summary>
internal sealed class VariantFinder(StatementSet set, ClusterOptions options)
{
    // A part of a join is in it nearly whole.
    private const double WholePart = 0.8;

    // What speakers who share no name, or are not known, both say must be more than a phrase.
    private const double MinWeightOfOthers = 20;

    private readonly UnionFind _clusters = new(set.Texts.Count);
    private readonly TextIndex _index = new(set.Vocabulary);
    private readonly TextSimilarity _similarity = new(set.Vocabulary);

    /// <summary>The sets, by the index of the text; sets <see cref="ContentText.Parts"/> of joins.</summary>
    public UnionFind Find()
    {
        foreach (int text in Enumerable.Range(0, set.Texts.Count).OrderBy(i => set.Texts[i].Words.Length))
        {
            Join(text, Variants(text));
            _index.Add(text, set.Texts[text]);
        }

        set.Texts.ForEach(text => text.ForgetPairs());
        return _clusters;
    }

    private List<(int Text, TextSimilarity.Share Share)> Variants(int text)
    {
        List<(int Text, TextSimilarity.Share Share)> variants = [];
        foreach (int other in _index.Candidates(set.Texts[text]))
        {
            TextSimilarity.Share share = _similarity.Of(set.Texts[other], set.Texts[text]);
            if (AreVariants(set.Texts[other], set.Texts[text], share))
            {
                variants.Add((other, share));
            }
        }

        return variants;
    }

    // What a speaker says may be in what another reports of it: for two speakers who share no name, both texts must be nearly the same.
    private bool AreVariants(ContentText shorter, ContentText longer, TextSimilarity.Share share)
    {
        double similarity = (share.Words + share.Pairs) / 2;
        return shorter.Speakers.Count > 0 && longer.Speakers.Count > 0
            ? (similarity >= options.MinSimilarity && set.ShareSpeaker(shorter, longer))
                || (similarity * share.Length >= options.MinSimilarityOfOthers && share.Weight >= MinWeightOfOthers)
            : similarity >= options.MinSimilarity && share.Weight >= MinWeightOfOthers;
    }

    // Where the variants are parts that another article gives as two statements, only the larger part is taken for the same statement.
    private void Join(int text, List<(int Text, TextSimilarity.Share Share)> variants)
    {
        if (Parts(variants) is { } parts)
        {
            set.Texts[text].Parts = [parts.Larger, parts.Smaller];
            int apart = _clusters.Find(parts.Smaller);
            variants.RemoveAll(variant => _clusters.Find(variant.Text) == apart);
        }

        foreach ((int other, _) in variants)
        {
            _clusters.Union(other, text);
        }
    }

    private (int Larger, int Smaller)? Parts(List<(int Text, TextSimilarity.Share Share)> variants)
    {
        int[] whole = [.. variants.Where(variant => variant.Share.Words >= WholePart).OrderByDescending(variant => variant.Share.Weight).Select(variant => variant.Text)];
        foreach (int larger in whole)
        {
            foreach (int smaller in whole.Where(other => other != larger && _clusters.Find(other) != _clusters.Find(larger)))
            {
                if (set.ShareArticle(set.Texts[larger], set.Texts[smaller]))
                {
                    return (larger, smaller);
                }
            }
        }

        return null;
    }
}
