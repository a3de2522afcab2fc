using System.Globalization;
using System.Text;

namespace StatementTracker.Cli;

/// <summary>A line on standard error that says how far the run is, if that is a terminal and the output is not.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private readonly Surroundings _surroundings;
    private readonly ErrorLog _errors;
    private readonly long _started;
    private readonly bool _isShown;
    private readonly long? _total;
    private long _drawn;
    private int _width;
    private long _articles;
    private long _statements;
    private long _read;

    /// <param name="surroundings">Where it is drawn.</param>
    /// <param name="errors">What it gives way to.</param>
    /// <param name="isShown">False: never.</param>
    /// <param name="total">Bytes of the whole input, to say how long it will take; null: unknown.</param>
    public Progress(Surroundings surroundings, ErrorLog errors, bool isShown, long? total = null)
    {
        _total = total;
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
        _read += _total is null ? 0 : Encoding.UTF8.GetByteCount(document.Article.Text);
        if (_isShown && _surroundings.Time.GetElapsedTime(_drawn) >= Interval)
        {
            _errors.Exclusively(Draw);
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose() => _errors.Exclusively(Clear);

    private void Draw()
    {
        TimeSpan elapsed = _surroundings.Time.GetElapsedTime(_started);
        string line = string.Create(
            CultureInfo.InvariantCulture, $"{_articles} articles, {_statements} statements, {_articles / elapsed.TotalSeconds:0} articles/s{Left(elapsed)}");
        _surroundings.Error.Write("\r" + line.PadRight(_width));
        _width = line.Length;
        _drawn = _surroundings.Time.GetTimestamp();
    }

    // An estimate: a file also has what stands around the texts, and articles that need not be read again.
    private string Left(TimeSpan elapsed)
    {
        if (_total is not { } total || _read == 0)
        {
            return "";
        }

        TimeSpan left = elapsed * Math.Max(0, ((double)total / _read) - 1);
        return left.TotalMinutes < 1.5
            ? string.Create(CultureInfo.InvariantCulture, $", about {left.TotalSeconds:0} s left")
            : string.Create(CultureInfo.InvariantCulture, $", about {left.TotalMinutes:0} min left");
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
