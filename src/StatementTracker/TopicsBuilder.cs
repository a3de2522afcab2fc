namespace StatementTracker;

/// <summary>Collects the topics of a pipeline; handed out by <see cref="StatementPipelineBuilder.AddTopics(Action{TopicsBuilder})"/>.</summary>
/// <remarks>Nothing is checked here: <see cref="StatementPipelineBuilder.Build"/> reports all faults at once. Not thread-safe.</remarks>
public sealed class TopicsBuilder
{
    private readonly List<Topic> _topics = [];
    private readonly List<string> _faults = [];

    internal TopicsBuilder() { }

    /// <summary>Adds a topic.</summary>
    /// <param name="name">What answers call it; it is also looked for in the article.</param>
    /// <param name="words">Other words that stand for it, in any language.</param>
    /// <returns>This builder.</returns>
    public TopicsBuilder Add(string name, params string[] words) => Add(new Topic(name, [name, .. words ?? []]));

    /// <summary>Adds a topic.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    public TopicsBuilder Add(Topic topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        _topics.Add(topic);
        return this;
    }

    /// <summary>Notes a fault of a file of topics, to be reported with all others.</summary>
    internal void AddFault(string fault) => _faults.Add(fault);

    internal Stances.TopicTable Build(List<string> faults)
    {
        faults.AddRange(_faults);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (Topic topic in _topics)
        {
            if (string.IsNullOrWhiteSpace(topic.Name))
            {
                faults.Add("A topic has an empty name.");
            }
            else if (!names.Add(topic.Name))
            {
                faults.Add($"The topic \"{topic.Name}\" is added twice.");
            }

            faults.AddRange((topic.Names ?? []).Where(word => NameKey.HashOf(word) == 0).Select(word => $"The topic \"{topic.Name}\" has the words \"{word}\", without a letter or digit."));
        }

        return new Stances.TopicTable(_topics);
    }
}
