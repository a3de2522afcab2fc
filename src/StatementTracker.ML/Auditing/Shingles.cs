using StatementTracker.Languages;

namespace StatementTracker.ML.Auditing;

/// <summary>Finds articles that share runs of words with earlier ones, whatever their spelling, punctuation and line breaks.</summary>
internal sealed class Shingles
{
    /// <summary>Words of a run.</summary>
    private const int Length = 5;

    // A run that so many articles have is boilerplate; following it up would make the cost quadratic.
    private const int MostArticles = 50;

    private readonly Dictionary<ulong, List<int>> _articles = [];
    private readonly List<int> _sizes = [];

    /// <summary>Adds a text; answers with the earlier ones that share runs with it, and the share of the shorter one's runs.</summary>
    public IReadOnlyList<(int Earlier, double Similarity)> Add(string text)
    {
        HashSet<ulong> runs = Runs(text);
        Dictionary<int, int> shared = [];
        foreach (ulong run in runs)
        {
            List<int> articles = _articles.TryGetValue(run, out List<int>? known) ? known : _articles[run] = [];
            foreach (int article in articles)
            {
                shared[article] = shared.GetValueOrDefault(article) + 1;
            }

            if (articles.Count < MostArticles)
            {
                articles.Add(_sizes.Count);
            }
        }

        _sizes.Add(runs.Count);
        return [.. shared.OrderBy(s => s.Key).Select(s => (s.Key, (double)s.Value / Math.Min(runs.Count, _sizes[s.Key])))];
    }

    private static HashSet<ulong> Runs(string text)
    {
        Span<char> buffer = stackalloc char[64];
        List<ulong> words = [];
        foreach (ReadOnlySpan<char> word in new NameWords(text, buffer))
        {
            words.Add(Normalizer.HashFolded(word));
        }

        HashSet<ulong> runs = [];
        for (int start = 0; start + Length <= words.Count; start++)
        {
            runs.Add(words.GetRange(start, Length).Aggregate(0UL, Normalizer.Combine));
        }

        return runs;
    }
}
