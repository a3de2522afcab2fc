namespace StatementTracker.Tests.Actors;

/// <summary>Reads the tables of names beside these tests.</summary>
internal static class PairFile
{
    /// <summary>The rows without comments and column names.</summary>
    public static string[][] Read(string name) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Actors", name)).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'))];
}
