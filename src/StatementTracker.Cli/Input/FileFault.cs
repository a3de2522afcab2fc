namespace StatementTracker.Cli.Input;

/// <summary>Says why a file cannot be read, in one line.</summary>
internal static class FileFault
{
    /// <summary>Whether it is the file's fault rather than a defect of the command.</summary>
    public static bool Is(Exception fault) => fault is IOException or UnauthorizedAccessException or FormatException or NotSupportedException;

    public static string Reason(Exception fault) => fault switch
    {
        FormatException => fault.Message,
        FileNotFoundException or DirectoryNotFoundException => "there is no such file or folder. Check the name.",
        UnauthorizedAccessException => "access is denied. Check its permissions.",
        _ => $"cannot be read: {fault.Message}",
    };
}
