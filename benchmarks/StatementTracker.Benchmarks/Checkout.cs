namespace StatementTracker.Benchmarks;

/// <summary>Finds files of the checkout that the benchmarks were built in.</summary>
internal static class Checkout
{
    public static string At(params string[] path)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StatementTracker.sln")))
        {
            folder = folder.Parent;
        }

        string root = folder?.FullName ?? throw new DirectoryNotFoundException("StatementTracker.sln was not found above the benchmarks' folder: run them inside a checkout.");
        return Path.Combine([root, .. path]);
    }
}
