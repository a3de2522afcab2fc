using System.Globalization;

namespace StatementTracker.Cli;

/// <summary>A line on standard error that says how far the run is, if that is a terminal and the output is not.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private readonly Surroundings _surroundings;
    private readonly ErrorLog _errors;
    private readonly long _started;
    private readonly bool _isShown;
    private long _drawn;
    private int _width;
    private long _articles;
    private long _statements;

    public Progress(Surroundings surroundings, ErrorLog errors, bool isShown)
    {
        _surroundings = surroundings;
        _errors = errors;
        _isShown = isShown && surroundings.ErrorIsTerminal;
        _started = _drawn = surroundings.Time.GetTimestamp();
        errors.BeforeWriting = Clear;
    }

    /// <summary>Counts a document; redraws at most five times a second, so that a short run shows nothing.</summary>
    public void Advance(StatementDocument document)
    {
        _articles++;
        _statements += document.Statements.Count();
        if (_isShown && _surroundings.Time.GetElapsedTime(_drawn) >= Interval)
        {
            _errors.Exclusively(Draw);
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose() => _errors.Exclusively(Clear);

    private void Draw()
    {
        double rate = _articles / _surroundings.Time.GetElapsedTime(_started).TotalSeconds;
        string line = string.Create(CultureInfo.InvariantCulture, $"{_articles} articles, {_statements} statements, {rate:0} articles/s");
        _surroundings.Error.Write("\r" + line.PadRight(_width));
        _width = line.Length;
        _drawn = _surroundings.Time.GetTimestamp();
    }

    private void Clear()
    {
        if (_width > 0)
        {
            _surroundings.Error.Write("\r" + new string(' ', _width) + "\r");
            _width = 0;
        }
    }
}
