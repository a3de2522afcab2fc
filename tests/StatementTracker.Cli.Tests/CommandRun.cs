using System.Text;

namespace StatementTracker.Cli.Tests;

/// <summary>Runs the command in this process, with everything it sees of the world in the test's hands.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "The writers hold memory only.")]
internal sealed class CommandRun
{
    private readonly MemoryStream _output = new();
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public Stream? Input { get; init; }
    public Stream? OutputStream { get; init; }
    public bool Terminal { get; init; }
    public bool NoColor { get; init; }
    public string Output => Encoding.UTF8.GetString(_output.ToArray());
    public byte[] OutputBytes => _output.ToArray();
    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    public string Error => _error.ToString();
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static CommandRun WithInput(string text) => new() { Input = new MemoryStream(Encoding.UTF8.GetBytes(text)) };

    public Task<int> Invoke(params string[] args) => Invoke(CancellationToken.None, args);

    public Task<int> Invoke(CancellationToken cancellationToken, params string[] args) =>
        StatementsCommand.InvokeAsync(args, Surroundings(), cancellationToken);

    private Surroundings Surroundings() => new()
    {
        Input = Input ?? Stream.Null,
        InputIsRedirected = Input is not null,
        Output = OutputStream ?? _output,
        OutputIsTerminal = Terminal,
        Error = _error,
        ErrorIsTerminal = false,
        NoColor = NoColor,
    };
}
