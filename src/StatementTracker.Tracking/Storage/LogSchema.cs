using System.Globalization;
using Microsoft.Data.Sqlite;

namespace StatementTracker.Tracking.Storage;

/// <summary>
/// The tables of the log, by version. <c>Migrations/NNNN.sql</c> makes version NNNN of the one before; an empty file is version 0.
/// </summary>
internal static class LogSchema
{
    /// <summary>The version that this library writes.</summary>
    public const int Version = 1;

    /// <summary>"STMT" in the header of the file: tells a log from other SQLite files.</summary>
    public const int ApplicationId = 0x53544D54;

    /// <summary>Checks whose file it is, and brings it to <see cref="Version"/>; all in one transaction.</summary>
    public static void Prepare(SqliteConnection connection, LogFile file)
    {
        if (file.Options.ReadOnly)
        {
            Check(connection, file);
            return;
        }

        using LogCommand journal = new(connection, "PRAGMA journal_mode = WAL", 0);
        Check(connection, file);
        journal.Scalar();
        using LogTransaction transaction = LogTransaction.Write(connection);
        for (int version = Check(connection, file) + 1; version <= Version; version++)
        {
            Execute(connection, Migration(version));
            Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {version}"));
        }

        WordIndex.Refresh(connection);
        transaction.Commit();
    }

    /// <summary>The version of the file.</summary>
    private static int Check(SqliteConnection connection, LogFile file)
    {
        long application = Number(connection, "PRAGMA application_id"), version = Number(connection, "PRAGMA user_version");
        bool isEmpty = Number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (isEmpty && version == 0 && !file.Options.ReadOnly)
        {
            return 0;
        }

        if (application != ApplicationId)
        {
            throw file.Fault(StatementLogFault.Foreign, "a SQLite file, but no log of statements. Name another file.");
        }

        return version <= Version ? (int)version : throw file.Fault(
            StatementLogFault.Newer, $"written by a newer version (schema {version}; this one knows {Version}). Update StatementTracker.Tracking.");
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using LogCommand command = new(connection, sql, 0);
        return (long)command.Scalar()!;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using LogCommand command = new(connection, sql, 0);
        command.Execute();
    }

    private static string Migration(int version)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"Migrations.{version:0000}.sql");
        using StreamReader reader = new(typeof(LogSchema).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
