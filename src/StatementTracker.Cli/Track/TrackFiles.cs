using System.Text.Json;
using StatementTracker.Tracking;

namespace StatementTracker.Cli.Track;

/// <summary>The files that go with articles: actors and hand-coded stances.</summary>
internal static class TrackFiles
{
    /// <summary>A pipeline that knows the actors of a file; null: none.</summary>
    /// <exception cref="FormatException">The file is not as it should be.</exception>
    public static StatementPipeline ReadPipeline(string? actorsFile)
    {
        StatementPipelineBuilder builder = StatementPipeline.CreateBuilder();
        if (actorsFile is not null)
        {
            List<(string Name, SpeakerKind Kind, string[] Aliases)> read = JsonObjects.Read(actorsFile, ReadActor);
            builder.AddActors(actors => read.ForEach(actor => actors.Add(actor.Name, actor.Kind, actor.Aliases)));
        }

        try
        {
            return builder.Build();
        }
        catch (StatementConfigurationException e)
        {
            throw new FormatException($"{actorsFile}: {string.Join(" ", e.Faults)}", e);
        }
    }

    /// <summary>The codes of a file; null: none.</summary>
    /// <exception cref="FormatException">The file is not as it should be.</exception>
    public static StanceCoding ReadStances(string? stancesFile) => new(stancesFile is null ? [] : JsonObjects.Read(stancesFile, ReadStance));

    private static (string Name, SpeakerKind Kind, string[] Aliases) ReadActor(JsonElement json) => (
        JsonObjects.Text(json, "name"), JsonObjects.Label<SpeakerKind>(json, "kind"),
        json.TryGetProperty("aliases", out JsonElement aliases) ? [.. aliases.EnumerateArray().Select(alias => alias.GetString() ?? "")] : []);

    private static StanceCode ReadStance(JsonElement json) => new(
        JsonObjects.Text(json, "article"), JsonObjects.Text(json, "quote"),
        new StanceToward(JsonObjects.Text(json, "target"), JsonObjects.Label<Stance>(json, "stance"), json.TryGetProperty("score", out JsonElement score) ? score.GetDouble() : 1));
}
