using System.Text.Json;
using System.Text.Json.Nodes;

namespace StatementTracker.ML.Training;

/// <summary>Values by dotted name (<c>detection.content.epochs=4</c>), as the command line writes them.</summary>
internal static class DottedName
{
    /// <summary>Sets the property that an assignment names; it must be there already.</summary>
    /// <exception cref="JsonException">The assignment is none, or names no property.</exception>
    public static void Set(JsonNode root, string assignment)
    {
        int equals = assignment.IndexOf('=', StringComparison.Ordinal);
        if (equals < 1)
        {
            throw new JsonException($"\"{assignment}\" is no override; write name.of.property=value.");
        }

        string name = assignment[..equals];
        string[] parts = name.Split('.');
        JsonNode? parent = root;
        foreach (string part in parts[..^1])
        {
            parent = (parent as JsonObject)?[part];
        }

        if (parent is not JsonObject owner || !owner.ContainsKey(parts[^1]))
        {
            throw new JsonException($"There is no property \"{name}\" to override.");
        }

        owner[parts[^1]] = ValueOf(assignment[(equals + 1)..]);
    }

    private static JsonNode? ValueOf(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            // A word without quotation marks is text: name=my-model.
            return JsonValue.Create(text);
        }
    }
}
