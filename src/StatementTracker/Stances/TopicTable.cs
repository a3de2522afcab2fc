using StatementTracker.Actors;

namespace StatementTracker.Stances;

/// <summary>The topics of a pipeline by their words. Immutable, thread-safe.</summary>
/// <remarks>Of words that two topics share the first topic has them.</remarks>
internal sealed class TopicTable
{
    private readonly Dictionary<ulong, Topic> _byWords = [];
    private readonly NameBeginnings _beginnings = new();

    public TopicTable(IReadOnlyList<Topic> topics)
    {
        foreach (Topic topic in topics)
        {
            foreach (string words in topic.Names ?? [])
            {
                _byWords.TryAdd(_beginnings.Add(words), topic);
            }
        }
    }

    public static TopicTable Empty { get; } = new([]);

    /// <summary>Whether the words of a topic may begin with such a word.</summary>
    public bool MayBegin(ulong word) => _byWords.Count > 0 && _beginnings.Has(word);

    /// <summary>The topic that these words stand for; null if there is none.</summary>
    public Topic? Find(ReadOnlySpan<ulong> words) => _byWords.GetValueOrDefault(NameKey.HashOf(words));
}
