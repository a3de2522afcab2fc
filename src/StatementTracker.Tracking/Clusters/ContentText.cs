namespace StatementTracker.Tracking.Clusters;

/// <summary>One wording: contents of the same words are one text, whatever their marks and spelling.</summary>
internal sealed class ContentText(int[] words)
{
    private ulong[]? _pairs;

    /// <summary>The words, by number, in order.</summary>
    public int[] Words => words;

    /// <summary>Its <see cref="WordPairs"/>.</summary>
    public ulong[] Pairs => _pairs ??= WordPairs.Of(words);

    /// <summary>The statements that have it, by index.</summary>
    public List<int> Statements { get; } = [];

    /// <summary>Who said it, each name once, as the articles give them; empty if none does.</summary>
    public List<string> Speakers { get; } = [];

    /// <summary>The statements that this text runs together, each as its text; empty if it is no join.</summary>
    public IReadOnlyList<int> Parts { get; set; } = [];

    public void Add(int statement, IReadOnlyList<string> speakers)
    {
        Statements.Add(statement);
        Speakers.AddRange(speakers.Where(speaker => !Speakers.Contains(speaker)));
    }

    /// <summary>Lets go of what only the search for variants needs.</summary>
    public void ForgetPairs() => _pairs = null;
}
