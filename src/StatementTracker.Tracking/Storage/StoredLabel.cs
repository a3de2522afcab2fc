using Microsoft.Data.Sqlite;
using StatementTracker.Formats;

namespace StatementTracker.Tracking.Storage;

/// <summary>Reads labels. One that does not exist means that somebody else has written into the file: it counts as damage.</summary>
internal static class StoredLabel
{
    private const int Corrupt = 11;

    public static T Read<T>(SqliteDataReader row, int column)
        where T : struct, Enum => EnumNames.TryParse(row.GetString(column), out T label) ? label : throw Fault(row.GetString(column), typeof(T).Name);

    /// <summary>Null for NULL.</summary>
    public static Language? ReadLanguage(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null
        : Language.TryParse(row.GetString(column), out Language? language) ? language
        : throw Fault(row.GetString(column), nameof(Language));

    private static SqliteException Fault(string text, string what) => new($"\"{text}\" is no {what}", Corrupt);
}
