using System.Security.Cryptography;
using System.Text.Json;

namespace StatementTracker.Models;

/// <summary>The size and SHA-256 of a file in a package.</summary>
internal sealed record PackagedFile(int Length, string Sha256)
{
    public static PackagedFile Of(ReadOnlySpan<byte> bytes) => new(bytes.Length, HashOf(bytes));

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static PackagedFile Read(JsonElement json) => new(json.GetProperty("bytes").GetInt32(), json.GetProperty("sha256").GetString() ?? "");

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("bytes", Length);
        json.WriteString("sha256", Sha256);
        json.WriteEndObject();
    }
}
