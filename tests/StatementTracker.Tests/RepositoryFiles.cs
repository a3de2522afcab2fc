namespace StatementTracker.Tests;

/// <summary>Finds files of this checkout.</summary>
internal static class RepositoryFiles
{
    public static string At(string path)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StatementTracker.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, path);
    }
}
