using Microsoft.Data.Sqlite;
using StatementTracker.Queries;
using StatementTracker.Tracking.Storage;

namespace StatementTracker.Tracking;

/// <summary>Statements over articles and time, in one SQLite file.</summary>
/// <remarks>
/// Thread-safe. Any number of readers, also of other processes, read while one writes: each enumeration sees the log as it was when it
/// began. Writers take turns. The time of a statement is that of its article, never the clock's. The process may be killed at any
/// moment: the log then holds whole documents only. The tables are described in <c>Storage/Migrations</c> and in the file itself.
/// </remarks>
/// <example>
/// <code>
/// using StatementLog log = StatementLog.Open("statements.db");
/// await log.AddAsync(pipeline.DetectAsync(articles));
/// foreach (Statement s in log.Statements.By("the ministry").Toward("the bridge").OrderBy(StatementOrder.Newest).Take(20)) …
/// </code>
/// </example>
public sealed partial class StatementLog : IDisposable
{
    private readonly LogFile _file;
    private readonly LogSource _source;
    private readonly Lock _writing = new();
    private SqliteConnection? _connection;
    private DocumentWriter? _writer;

    private StatementLog(LogFile file)
    {
        _file = file;
        _source = new LogSource(file);
    }

    /// <summary>Every statement, as a query that SQLite answers; see <see cref="StatementQuery"/>. Deferred: runs at each enumeration.</summary>
    /// <remarks>Names are matched with the registered actors of the documents that were added, those of the library included. Enumerating may throw <see cref="StatementLogException"/>.</remarks>
    /// <exception cref="StatementLogException">The log cannot be read.</exception>
    public StatementQuery Statements => new(_source, Actors(), StatementPlan.All);

    /// <summary>Every document as it was added, in the order of adding; a stream. Equal to those added, whatever their text, but for <see cref="StatementDocument.Actors"/>, which are not kept.</summary>
    /// <exception cref="StatementLogException">The log cannot be read.</exception>
    public IEnumerable<StatementDocument> Documents => _source.Documents(Actors());

    /// <summary>Counts what the log holds.</summary>
    /// <exception cref="StatementLogException">The log cannot be read.</exception>
    public LogStatistics Statistics => _file.Guard(() =>
    {
        using SqliteConnection connection = _file.Connect();
        return StatisticsReader.Read(connection);
    });

    /// <summary>Opens a log; creates it if there is none.</summary>
    /// <param name="path">The file. Two more lie beside it while it is open: <c>-wal</c> and <c>-shm</c>.</param>
    /// <param name="options">Null: the defaults.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty; or null (<see cref="ArgumentNullException"/>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="StatementLogException">No log can be opened there; the file is as it was.</exception>
    public static StatementLog Open(string path, StatementLogOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new StatementLogOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.BatchSize, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.WaitForWriter, TimeSpan.FromSeconds(1));
        StatementLog log = new(new LogFile(path, options));
        try
        {
            return log._file.Guard(log.Prepare);
        }
        catch
        {
            log.Dispose();
            throw;
        }
    }

    /// <summary>The document of the article with that id; null if there is none. Articles without an id are not found by it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="articleId"/> is null.</exception>
    /// <exception cref="StatementLogException">The log cannot be read.</exception>
    public StatementDocument? Find(string articleId)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        return articleId.Length == 0 ? null : _source.Find(articleId, Actors());
    }

    /// <summary>Closes the file. Enumerations that are under way must have ended.</summary>
    public void Dispose()
    {
        lock (_writing)
        {
            _writer?.Dispose();
            _connection?.Dispose();
            _file.Close();
        }
    }

    private ActorRegistry Actors() => _file.Guard(() =>
    {
        using SqliteConnection connection = _file.Connect();
        return ActorTable.Read(connection);
    });

    private StatementLog Prepare()
    {
        _connection = _file.Connect();
        Pragma(_connection, $"max_page_count = {(_file.Options.MaxPages == 0 ? uint.MaxValue - 1 : _file.Options.MaxPages)}");

        // In WAL mode this is safe against the death of the process; a power failure may cost the last additions, never the file.
        Pragma(_connection, "synchronous = NORMAL");

        // Index pages are touched again and again: 32 MiB of them in memory, and 32 MiB of changes before they move into the file.
        Pragma(_connection, "cache_size = -32768");
        Pragma(_connection, "wal_autocheckpoint = 8192");
        LogSchema.Prepare(_connection, _file);
        _writer = _file.Options.ReadOnly ? null : new DocumentWriter(_connection);
        return this;
    }

    private static void Pragma(SqliteConnection connection, string setting)
    {
        using LogCommand command = new(connection, $"PRAGMA {setting}", 0);
        command.Scalar();
    }
}
