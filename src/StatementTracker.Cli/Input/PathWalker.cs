namespace StatementTracker.Cli.Input;

/// <summary>Turns a path of the command line into files.</summary>
internal static class PathWalker
{
    /// <summary>
    /// The file itself; of a folder all *.txt and *.jsonl files, and those of its folders, by name (ordinal), as they are
    /// needed. Links to folders are not followed: they may go in circles.
    /// </summary>
    public static IEnumerable<string> Files(string path, ErrorLog errors)
    {
        if (!Directory.Exists(path))
        {
            yield return path;
            yield break;
        }

        bool any = false;
        foreach (string file in Below(path, errors))
        {
            any = true;
            yield return file;
        }

        if (!any)
        {
            errors.Report(path, "the folder has no *.txt or *.jsonl file. Name the files, or another folder.");
        }
    }

    private static IEnumerable<string> Below(string folder, ErrorLog errors)
    {
        foreach (FileSystemInfo entry in Entries(folder, errors))
        {
            string path = Path.Join(folder, entry.Name);
            if (entry is FileInfo)
            {
                yield return path;
                continue;
            }

            foreach (string file in Below(path, errors))
            {
                yield return file;
            }
        }
    }

    private static List<FileSystemInfo> Entries(string folder, ErrorLog errors)
    {
        try
        {
            return new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(IsWanted)
                .OrderBy(entry => entry.Name, StringComparer.Ordinal).ToList();
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            errors.Report(folder, FileFault.Reason(e));
            return [];
        }
    }

    private static bool IsWanted(FileSystemInfo entry) => entry is DirectoryInfo
        ? entry.LinkTarget is null
        : entry.Extension.ToUpperInvariant() is ".TXT" or ".JSONL";
}
