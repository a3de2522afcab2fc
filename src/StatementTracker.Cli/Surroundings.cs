using Microsoft.Win32.SafeHandles;

namespace StatementTracker.Cli;

/// <summary>What the command sees of the process it runs in; tests bring their own.</summary>
internal sealed record Surroundings
{
    /// <summary>Columns for people where there is no terminal to ask.</summary>
    public const int DefaultWidth = 100;

    public required Stream Input { get; init; }

    /// <summary>Whether standard input comes from a file or a pipe rather than from a keyboard.</summary>
    public required bool InputIsRedirected { get; init; }

    /// <summary>Standard output; bytes, since the encoding is always UTF-8.</summary>
    public required Stream Output { get; init; }

    public required bool OutputIsTerminal { get; init; }

    public required TextWriter Error { get; init; }

    public required bool ErrorIsTerminal { get; init; }

    /// <summary>Whether the user wants no colour (the NO_COLOR convention, or a dumb terminal).</summary>
    public bool NoColor { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>For the rate in the progress line; no answer depends on it.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public static Surroundings OfProcess()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = System.Text.Encoding.UTF8; // the console decodes the bytes that it is given
        }

        return Create();
    }

    private static Surroundings Create() => new()
    {
        Input = Console.OpenStandardInput(),
        InputIsRedirected = Console.IsInputRedirected,
        Output = OpenOutput(),
        OutputIsTerminal = !Console.IsOutputRedirected,
        Error = new StreamWriter(Console.OpenStandardError(), new System.Text.UTF8Encoding(false)) { AutoFlush = true },
        ErrorIsTerminal = !Console.IsErrorRedirected,
        NoColor = ForbidsColor(Environment.GetEnvironmentVariable),
        Width = TerminalWidth(),
    };

    /// <summary>NO_COLOR with any value but the empty one, or TERM=dumb.</summary>
    internal static bool ForbidsColor(Func<string, string?> environment) =>
        !string.IsNullOrEmpty(environment("NO_COLOR")) || environment("TERM") == "dumb";

    // The console's own stream hides a broken pipe, and the command would go on reading for nobody. For files it is the right
    // one: it moves the offset that the shell shares between commands.
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        FileStream stream = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }

    private static int TerminalWidth()
    {
        try
        {
            return Console.IsOutputRedirected ? DefaultWidth : Math.Clamp(Console.WindowWidth, 40, 120);
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }
}
