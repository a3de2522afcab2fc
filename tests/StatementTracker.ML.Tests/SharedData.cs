namespace StatementTracker.ML.Tests;

/// <summary>Finds files of the measuring data that may lie beside the checkout; tests that need them skip themselves where it is absent.</summary>
internal static class SharedData
{
    public static string? Find(string file)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "shared", "data", file);
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
