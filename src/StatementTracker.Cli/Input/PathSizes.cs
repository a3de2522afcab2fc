namespace StatementTracker.Cli.Input;

/// <summary>How much there is to read, for the time that is left.</summary>
internal static class PathSizes
{
    /// <summary>Bytes of the files and of the files in the folders; null if that cannot be known (standard input).</summary>
    public static long? Total(IEnumerable<string> paths)
    {
        long total = 0;
        foreach (string path in paths)
        {
            if (File.Exists(path))
            {
                total += new FileInfo(path).Length;
            }
            else if (Directory.Exists(path))
            {
                total += new DirectoryInfo(path).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
                    .Where(file => file.Extension.ToUpperInvariant() is ".TXT" or ".JSONL").Sum(file => file.Length);
            }
            else
            {
                return null;
            }
        }

        return total;
    }
}
