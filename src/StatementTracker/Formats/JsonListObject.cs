using System.Text.Json;

namespace StatementTracker.Formats;

/// <summary>One element of a <see cref="JsonList"/>: its texts, and the faults of what it has instead.</summary>
/// <param name="element">The element.</param>
/// <param name="place">Where it is, for messages: file, line, index.</param>
/// <param name="addFault">Gets the faults.</param>
internal sealed class JsonListObject(JsonElement element, string place, Action<string> addFault)
{
    /// <summary>Whether nothing was wrong with what was read until now.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>Whether it is an object; it is a fault if not. A property of another name is one, too.</summary>
    /// <param name="what">What it should be, with the article.</param>
    /// <param name="required">The names of the properties that it must have, at least one.</param>
    /// <param name="optional">The names of those that it may have.</param>
    public bool Check(string what, string[] required, params string[] optional)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Fault("", $"expected {what} ({{{string.Join(", ", required.Select(name => $"\"{name}\""))}}}), found {Describe(element)}");
            return false;
        }

        string[] known = [.. required, .. optional];
        foreach (JsonProperty property in element.EnumerateObject().Where(p => !known.Contains(p.Name)))
        {
            Fault($".{property.Name}", $"there is no such property; {what} has {string.Join(", ", known[..^1])} and {known[^1]}");
        }

        return true;
    }

    /// <summary>A text that is required; empty if it is at fault.</summary>
    public string Text(string name)
    {
        if (element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String && JsonText.Of(value) is { Length: > 0 } text)
        {
            return text;
        }

        Fault($".{name}", value.ValueKind == JsonValueKind.Undefined ? "missing" : $"expected a text, found {Describe(value)}");
        return "";
    }

    /// <summary>A list of texts, at least one if it is required.</summary>
    public List<string> Texts(string name, bool required)
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
            Fault($".{name}", $"expected an array of texts, found {(value.ValueKind == JsonValueKind.Array ? "an empty one" : Describe(value))}");
            return texts;
        }

        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            Add(texts, item, $".{name}[{index++}]");
        }

        return texts;
    }

    /// <summary>Notes what is wrong.</summary>
    /// <param name="path">With what, inside the element; empty: with all of it.</param>
    /// <param name="reason">Why, without a full stop.</param>
    public void Fault(string path, string reason)
    {
        IsSound = false;
        addFault($"{place}{path}: {reason}.");
    }

    /// <summary>What a value is, for messages.</summary>
    public static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => $"the text \"{JsonText.Of(value)}\"",
        JsonValueKind.Number => "a number",
        _ => value.GetRawText(),
    };

    private void Add(List<string> texts, JsonElement item, string path)
    {
        if (item.ValueKind == JsonValueKind.String && JsonText.Of(item) is { Length: > 0 } text)
        {
            texts.Add(text);
        }
        else
        {
            Fault(path, $"expected a text, found {Describe(item)}");
        }
    }
}
