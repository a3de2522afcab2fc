using System.Text.Json;

namespace StatementTracker.Formats;

/// <summary>One actor of a file of actors.</summary>
/// <param name="element">The object.</param>
/// <param name="place">Where it is, for messages: file, line, index.</param>
/// <param name="actors">Gets the actor, or the faults.</param>
internal sealed class ActorJsonObject(JsonElement element, string place, ActorRegistryBuilder actors)
{
    private bool _isFaulty;

    public void Read()
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Fault("", $"expected an actor ({{\"id\", \"kind\", \"names\"}}), found {ActorJson.Describe(element)}");
            return;
        }

        foreach (JsonProperty property in element.EnumerateObject().Where(p => p.Name is not ("id" or "kind" or "names" or "memberOf")))
        {
            Fault($".{property.Name}", "there is no such property; an actor has id, kind, names and memberOf");
        }

        string id = Id();
        SpeakerKind kind = Kind();
        List<string> names = Texts("names", required: true), memberOf = Texts("memberOf", required: false);
        if (!_isFaulty)
        {
            actors.Add(new Actor(id, kind, names, memberOf));
        }
    }

    private string Id()
    {
        string id = Text("id");
        if (id.Length > 0 && !(id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '/') && char.IsAsciiLetterOrDigit(id[0]) && char.IsAsciiLetterOrDigit(id[^1])))
        {
            Fault(".id", $"\"{id}\" is no id: lower-case letters a to z, digits and hyphens, such as \"iraqi-cement-company\"");
        }

        return id;
    }

    private SpeakerKind Kind()
    {
        string text = Text("kind");
        if (!EnumNames.TryParse(text, out SpeakerKind kind) && text.Length > 0)
        {
            Fault(".kind", $"there is no kind \"{text}\"; the kinds are {string.Join(", ", Enum.GetValues<SpeakerKind>().Select(EnumNames.Of))}");
        }

        return kind;
    }

    private string Text(string name)
    {
        if (element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String && JsonText.Of(value) is { Length: > 0 } text)
        {
            return text;
        }

        Fault($".{name}", value.ValueKind == JsonValueKind.Undefined ? "missing" : $"expected a text, found {ActorJson.Describe(value)}");
        return "";
    }

    private List<string> Texts(string name, bool required)
    {
        List<string> texts = [];
        if (!element.TryGetProperty(name, out JsonElement value))
        {
            if (required)
            {
                Fault($".{name}", "missing");
            }

            return texts;
        }

        if (value.ValueKind != JsonValueKind.Array || required && value.GetArrayLength() == 0)
        {
            Fault($".{name}", $"expected an array of texts, found {(value.ValueKind == JsonValueKind.Array ? "an empty one" : ActorJson.Describe(value))}");
            return texts;
        }

        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            Add(texts, item, $".{name}[{index++}]");
        }

        return texts;
    }

    private void Add(List<string> texts, JsonElement item, string path)
    {
        if (item.ValueKind == JsonValueKind.String && JsonText.Of(item) is { Length: > 0 } text)
        {
            texts.Add(text);
        }
        else
        {
            Fault(path, $"expected a text, found {ActorJson.Describe(item)}");
        }
    }

    private void Fault(string path, string reason)
    {
        _isFaulty = true;
        actors.AddFault($"{place}{path}: {reason}.");
    }
}
