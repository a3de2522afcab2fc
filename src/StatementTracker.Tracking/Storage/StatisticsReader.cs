using Microsoft.Data.Sqlite;

namespace StatementTracker.Tracking.Storage;

/// <summary>Counts what the tables hold.</summary>
internal static class StatisticsReader
{
    private const string Counts = """
        SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM statement),
          (SELECT count(*) FROM (SELECT DISTINCT actor, CASE WHEN actor IS NULL THEN name END FROM party p WHERE EXISTS (SELECT 1 FROM speaker WHERE party = p.id))),
          (SELECT count(DISTINCT party) FROM stance), (SELECT count(DISTINCT outlet) FROM article), (SELECT min(time) FROM article), (SELECT max(time) FROM article)
        """;

    public static LogStatistics Read(SqliteConnection connection)
    {
        using LogCommand counts = new(connection, Counts, 0);
        using SqliteDataReader row = counts.Read();
        row.Read();
        return new LogStatistics(
            row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), Time(row, 5), Time(row, 6));
    }

    private static DateTimeOffset? Time(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : new DateTimeOffset(row.GetInt64(column), TimeSpan.Zero);
}
