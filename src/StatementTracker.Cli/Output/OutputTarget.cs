using StatementTracker.Cli.Input;

namespace StatementTracker.Cli.Output;

/// <summary>
/// Where the answer goes. A file is written beside its place under another name and moved there by <see cref="Commit"/>, so
/// that it is either whole or untouched.
/// </summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? _file;
    private readonly string? _temporary;
    private readonly GuardedStream _stream;

    private OutputTarget(Stream stream, string name, bool isTerminal, string? file = null, string? temporary = null)
    {
        _stream = new GuardedStream(stream, name);
        IsTerminal = isTerminal;
        _file = file;
        _temporary = temporary;
    }

    /// <summary>Faults of writing come as <see cref="OutputException"/> or <see cref="BrokenPipeException"/>.</summary>
    public Stream Stream => _stream;

    /// <summary>Whether a person is looking at it.</summary>
    public bool IsTerminal { get; }

    /// <exception cref="OutputException">The file cannot be created.</exception>
    public static OutputTarget Open(string? file, Surroundings surroundings)
    {
        if (file is null)
        {
            return new OutputTarget(surroundings.Output, "standard output", surroundings.OutputIsTerminal);
        }

        try
        {
            return IsDevice(file)
                ? new OutputTarget(new FileStream(file, FileMode.Open, FileAccess.Write), file, isTerminal: false, file)
                : OpenTemporary(file);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            throw new OutputException($"{file}: cannot be written: {e.Message} Name another file with --output.", e);
        }
    }

    /// <summary>Puts the finished file in its place; nothing to do for other targets.</summary>
    /// <exception cref="OutputException">The file cannot be moved there.</exception>
    public void Commit()
    {
        _stream.Flush();
        if (_temporary is null)
        {
            return;
        }

        try
        {
            _stream.Dispose();
            File.Move(_temporary, _file!, overwrite: true);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            throw new OutputException($"{_file}: cannot be written: {e.Message} Name another file with --output.", e);
        }
    }

    /// <summary>Closes a file; removes it if it was not committed.</summary>
    public void Dispose()
    {
        if (_file is not null)
        {
            _stream.Dispose();
        }

        if (_temporary is not null)
        {
            File.Delete(_temporary);
        }
    }

    private static OutputTarget OpenTemporary(string file)
    {
        if (Directory.Exists(file))
        {
            throw new IOException("it is a folder.");
        }

        string temporary = $"{file}.{Guid.NewGuid():N}.tmp";
        return new OutputTarget(new FileStream(temporary, FileMode.CreateNew, FileAccess.Write), file, isTerminal: false, file, temporary);
    }

    // A device or a pipe (/dev/null, /dev/stderr, a named pipe) cannot be replaced by a file.
    private static bool IsDevice(string file) =>
        File.Exists(file) && (File.GetAttributes(file) & FileAttributes.Device) != 0
        || (!OperatingSystem.IsWindows() && Path.GetFullPath(file).StartsWith("/dev/", StringComparison.Ordinal));
}
