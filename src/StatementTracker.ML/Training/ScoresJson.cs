using System.Text.Json;
using StatementTracker.ML.Reporting;

namespace StatementTracker.ML.Training;

/// <summary>How scores are written as JSON.</summary>
internal static class ScoresJson
{
    public static JsonSerializerOptions Options => JsonReport.Options;
}
