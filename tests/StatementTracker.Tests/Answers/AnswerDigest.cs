using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using StatementTracker.Formats;

namespace StatementTracker.Tests.Answers;

/// <summary>What the answer for one article is told by: how many statements there are, and a hash of all that is said of them.</summary>
internal sealed record AnswerDigest(string Article, int Statements, string Hash)
{
    public static AnswerDigest Of(StatementDocument document)
    {
        JsonObject answer = JsonNode.Parse(StatementJsonLines.ToLine(document))!.AsObject();
        JsonArray statements = answer["statements"]!.AsArray();
        foreach (JsonNode? statement in statements)
        {
            // The words of the evidence may change.
            statement!.AsObject().Remove("evidence");
            Round(statement);
        }

        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(answer.ToJsonString()));
        return new AnswerDigest(document.Article.Id, statements.Count, Convert.ToHexStringLower(hash.AsSpan(0, 6)));
    }

    public static AnswerDigest Parse(string line) =>
        line.Split('\t') is [var article, var statements, var hash]
            ? new AnswerDigest(article, int.Parse(statements, System.Globalization.CultureInfo.InvariantCulture), hash)
            : throw new FormatException($"\"{line}\" is no line of a digest.");

    public override string ToString() => FormattableString.Invariant($"{Article}\t{Statements}\t{Hash}");

    /// <summary>Numbers to one digit: the last bits of a score depend on the instructions that a processor has.</summary>
    private static void Round(JsonNode node)
    {
        foreach (JsonNode child in Children(node).ToList())
        {
            if (child is JsonValue value && value.TryGetValue(out double number))
            {
                value.ReplaceWith(Math.Round(number, 1));
            }
            else
            {
                Round(child);
            }
        }
    }

    private static IEnumerable<JsonNode> Children(JsonNode node) => node switch
    {
        JsonObject properties => properties.Select(p => p.Value).OfType<JsonNode>(),
        JsonArray items => items.OfType<JsonNode>(),
        _ => [],
    };
}
