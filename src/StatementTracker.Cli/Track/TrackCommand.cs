using System.CommandLine;

namespace StatementTracker.Cli.Track;

/// <summary>Declares <c>statements track</c> and what its help says.</summary>
internal static class TrackCommand
{
    internal const string Notes = """
        A log is one SQLite file. Adding is idempotent: after Ctrl-C, or when new articles have come, run the same command again.

        Examples:
          statements track add news.db wire.jsonl --actors actors.json
          statements track search news.db --by "the ministry" --matching "bridge" --order newest
          statements track timeline news.db --by "the ministry" --bucket week
          statements track shifts news.db
          statements track clusters news.db --from 2024-03-01
          statements track network news.db --kind agreement --format gexf --output debate.gexf
          statements track export news.db --format csv > statements.csv
          statements track stats news.db

        Stances coded by hand (--stances), one JSON object a line; the quote is a part of the content:
          {"article":"en-01","quote":"a wall of mud","target":"Great River Dam","stance":"oppose","score":1}
        Articles, actors (--actors) and topics (--topics) are as for 'statements detect'.

        Exit codes:
          0    done
          1    something could not be read or written: one line each on standard error
          2    the command line is wrong
          130  interrupted (Ctrl-C); what was read until then is in the log
        """;

    public static Command Create(Surroundings surroundings) => new("track", "Keeps statements in a log, and says who said what about whom, since when.")
    {
        AddCommand.Create(surroundings),
        SearchCommand.Create(surroundings),
        TimelineCommand.Create(surroundings),
        ShiftsCommand.Create(surroundings),
        ClustersCommand.Create(surroundings),
        NetworkCommand.Create(surroundings),
        ExportCommand.Create(surroundings),
        StatsCommand.Create(surroundings),
    };
}
