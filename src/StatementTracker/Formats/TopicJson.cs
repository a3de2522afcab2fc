using System.Text.Json;

namespace StatementTracker.Formats;

/// <summary>Reads a file of topics: an array of <c>{"name","names":[…]}</c>. Comments and a comma at the end are allowed.</summary>
internal static class TopicJson
{
    private static readonly string[] Required = ["name", "names"];

    /// <summary>Adds the topics of a file; every fault is noted in the builder, with the source and the line.</summary>
    /// <param name="bytes">The file, UTF-8, with or without byte order mark.</param>
    /// <param name="source">What to call it in messages.</param>
    /// <param name="topics">Gets topics and faults.</param>
    public static void Read(ReadOnlyMemory<byte> bytes, string source, TopicsBuilder topics) =>
        JsonList.Read(bytes, source, "topics", (element, place) => Add(element, place, topics), topics.AddFault);

    private static void Add(JsonElement element, string place, TopicsBuilder topics)
    {
        JsonListObject item = new(element, place, topics.AddFault);
        if (!item.Check("a topic", Required))
        {
            return;
        }

        Topic topic = new(item.Text("name"), item.Texts("names", required: true));
        if (item.IsSound)
        {
            topics.Add(topic);
        }
    }
}
