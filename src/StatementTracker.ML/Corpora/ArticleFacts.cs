using System.Globalization;

namespace StatementTracker.ML.Corpora;

/// <summary>What a corpus says of an article beside its text, read and written; what cannot be read is a fault and null.</summary>
internal static class ArticleFacts
{
    public static Language? Language(string? code, long line, FaultLog faults)
    {
        if (!StatementTracker.Language.TryParse(code, out Language? language) && code is not null)
        {
            faults.Report(line, $"unknown language \"{code}\". Known are {string.Join(", ", StatementTracker.Language.All)}; leave it out to have it told from the script.");
        }

        return language;
    }

    public static DateTimeOffset? Published(string? text, long line, FaultLog faults)
    {
        if (text is null)
        {
            return null;
        }

        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date))
        {
            return date;
        }

        faults.Report(line, $"\"published\" is no date: \"{text}\". Write 2024-03-01 or 2024-03-01T18:30:00Z.");
        return null;
    }

    /// <summary>A date as it is read again: the day alone at midnight UTC.</summary>
    public static string? Text(DateTimeOffset? published) => published switch
    {
        null => null,
        { TimeOfDay.Ticks: 0, Offset.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { } moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture),
    };
}
