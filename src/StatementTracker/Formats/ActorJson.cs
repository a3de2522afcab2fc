using System.Text.Json;

namespace StatementTracker.Formats;

/// <summary>
/// Reads a file of actors: an array of <c>{"id","kind","names":[…],"memberOf"?:[…]}</c>, where <c>kind</c> is a name as in <see cref="EnumNames"/> and the first
/// name is the canonical one. Comments and a comma at the end are allowed.
/// </summary>
internal static class ActorJson
{
    private static readonly string[] Required = ["id", "kind", "names"];

    /// <summary>Adds the actors of a file; every fault is noted in the builder, with the source and the line.</summary>
    /// <param name="bytes">The file, UTF-8, with or without byte order mark.</param>
    /// <param name="source">What to call it in messages.</param>
    /// <param name="actors">Gets actors and faults.</param>
    public static void Read(ReadOnlyMemory<byte> bytes, string source, ActorRegistryBuilder actors) =>
        JsonList.Read(bytes, source, "actors", (element, place) => Add(element, place, actors), actors.AddFault);

    private static void Add(JsonElement element, string place, ActorRegistryBuilder actors)
    {
        JsonListObject item = new(element, place, actors.AddFault);
        if (!item.Check("an actor", Required, "memberOf"))
        {
            return;
        }

        string id = Id(item);
        SpeakerKind kind = Kind(item);
        List<string> names = item.Texts("names", required: true), memberOf = item.Texts("memberOf", required: false);
        if (item.IsSound)
        {
            actors.Add(new Actor(id, kind, names, memberOf));
        }
    }

    private static string Id(JsonListObject item)
    {
        string id = item.Text("id");
        if (id.Length > 0 && !(id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '/') && char.IsAsciiLetterOrDigit(id[0]) && char.IsAsciiLetterOrDigit(id[^1])))
        {
            item.Fault(".id", $"\"{id}\" is no id: lower-case letters a to z, digits and hyphens, such as \"iraqi-cement-company\"");
        }

        return id;
    }

    private static SpeakerKind Kind(JsonListObject item)
    {
        string text = item.Text("kind");
        if (!EnumNames.TryParse(text, out SpeakerKind kind) && text.Length > 0)
        {
            item.Fault(".kind", $"there is no kind \"{text}\"; the kinds are {string.Join(", ", Enum.GetValues<SpeakerKind>().Select(EnumNames.Of))}");
        }

        return kind;
    }
}
