namespace StatementTracker.Tracking.Clusters;

/// <summary>Numbers the words, and weighs them: the fewer texts have a word, the more it tells.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<ulong, int> _ids = [];
    private readonly List<int> _texts = [];
    private double _count;

    public int IdOf(ulong word)
    {
        if (!_ids.TryGetValue(word, out int id))
        {
            _ids[word] = id = _texts.Count;
            _texts.Add(0);
        }

        return id;
    }

    /// <summary>Counts a new text.</summary>
    public void Count(int[] words)
    {
        _count++;
        foreach (int word in words.Distinct())
        {
            _texts[word]++;
        }
    }

    /// <summary>The weight of a word: the logarithm of how rare it is, 0.7 if every text has it.</summary>
    public double WeightOf(int word) => Math.Log(1 + (_count / _texts[word]));
}
