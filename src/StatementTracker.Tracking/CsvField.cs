namespace StatementTracker.Tracking;

/// <summary>A field of a CSV file by RFC 4180.</summary>
internal static class CsvField
{
    /// <summary>In quotation marks if it holds a comma, a quotation mark or a line end; surrogates without a partner become U+FFFD when encoded.</summary>
    public static string Of(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
