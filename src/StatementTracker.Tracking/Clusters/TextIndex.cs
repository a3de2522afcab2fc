using System.Runtime.InteropServices;

namespace StatementTracker.Tracking.Clusters;

/// <summary>Finds earlier texts that share pairs of words with a text. The work for a text is bounded, however many there are.</summary>
/// <remarks>
/// Each text is entered under a few of its pairs: the rarest ones, and those with the smallest hashes (a minhash sketch), which for a shorter
/// text are nearly all it has. It is asked for with all of its pairs, so that a text is found from any longer text that it is part of.
/// A pair that many texts have tells nothing and takes no more entries.
/// </remarks>
internal sealed class TextIndex(Vocabulary vocabulary)
{
    private const int EntriesByRarity = 8;
    private const int EntriesByHash = 8;
    private const int MaxTextsOfPair = 48;
    private const int MaxCandidates = 48;

    private readonly Dictionary<ulong, List<int>> _texts = [];

    /// <summary>Earlier texts, those that share most pairs first; a limited number.</summary>
    public IEnumerable<int> Candidates(ContentText text)
    {
        Dictionary<int, int> shared = [];
        foreach (ulong pair in text.Pairs)
        {
            foreach (int other in _texts.GetValueOrDefault(pair) ?? [])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(shared, other, out _)++;
            }
        }

        return shared.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).Take(MaxCandidates).Select(entry => entry.Key);
    }

    public void Add(int index, ContentText text)
    {
        foreach (ulong pair in text.Pairs.Take(EntriesByHash).Union(RarestPairs(text.Words)))
        {
            ref List<int>? texts = ref CollectionsMarshal.GetValueRefOrAddDefault(_texts, pair, out _);
            texts ??= new List<int>(1);
            if (texts.Count < MaxTextsOfPair)
            {
                texts.Add(index);
            }
        }
    }

    // The pairs of the rarest words with their neighbours.
    private IEnumerable<ulong> RarestPairs(int[] words) => Enumerable.Range(0, words.Length - 1)
        .OrderByDescending(i => vocabulary.WeightOf(words[i]) + vocabulary.WeightOf(words[i + 1])).Take(EntriesByRarity)
        .SelectMany(i => WordPairs.Of(words.AsSpan(i, 2)));
}
