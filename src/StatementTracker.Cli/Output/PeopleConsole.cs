using System.Text;
using Spectre.Console;

namespace StatementTracker.Cli.Output;

/// <summary>The console that the formats for people write to: colour only where a person looks and wants it.</summary>
internal sealed class PeopleConsole
{
    private PeopleConsole(IAnsiConsole console, int width)
    {
        Console = console;
        Width = width;
    }

    public IAnsiConsole Console { get; }

    /// <summary>Columns to write in. The console itself never breaks a line: it would break isolates.</summary>
    public int Width { get; }

    public static PeopleConsole Create(Surroundings surroundings, OutputTarget target)
    {
        bool colored = target.IsTerminal && !surroundings.NoColor;
        StreamWriter writer = new(target.Stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n", AutoFlush = true };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colored ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colored ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = short.MaxValue;
        console.Profile.Capabilities.Unicode = true;
        return new PeopleConsole(console, surroundings.Width);
    }

    /// <summary>Writes one line of Spectre markup.</summary>
    public void Line(string markup = "") => Console.Write(new Markup(markup + "\n"));

    /// <summary>Text of an article for markup: safe, isolated, escaped.</summary>
    public static string Text(string text) => Markup.Escape(Bidi.Isolate(SafeText.Clean(text)));
}
