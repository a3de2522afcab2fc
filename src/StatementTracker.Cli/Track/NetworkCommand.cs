using System.CommandLine;
using System.Text;
using StatementTracker.Cli.Output;
using StatementTracker.Tracking;
using StatementTracker.Tracking.Networks;

namespace StatementTracker.Cli.Track;

/// <summary><c>statements track network</c>: who stands with whom, who speaks about what, who relays whom.</summary>
internal static class NetworkCommand
{
    private static readonly string[] Columns = ["source", "target", "weight", "support", "oppose", "neutral", "from", "to"];

    private static readonly Option<string?> Kind = TrackArguments.Label<NetworkKind>("--kind", "What the edges mean [default: affiliation].");
    private static readonly Option<string?> Duplicates = TrackArguments.Label<DuplicateRule>("--duplicates", "Within what the same counts once [default: article].");
    private static readonly Option<string?> Normalize = TrackArguments.Label<Normalization>("--normalize", "How weights allow for busy nodes [default: none].");
    private static readonly Option<int> MinCount = new("--min-count") { HelpName = "N", Description = "Stances (relays) a speaker must have.", DefaultValueFactory = _ => 1 };
    private static readonly Option<double> MinWeight = new("--min-weight") { HelpName = "W", Description = "The least weight of an edge." };
    private static readonly Option<int?> Window = new("--window") { HelpName = "DAYS", Description = "A network for each window of so many days; for table, jsonl and csv." };
    private static readonly Option<int?> Step = new("--step") { HelpName = "DAYS", Description = "How far a window moves [default: its length]." };
    private static readonly Option<string?> Format = CommandLine.OptionalChoice(
        "--format", "How to write it [default: table on a terminal, jsonl elsewhere]; graphml and gexf open in Gephi.", "table", "jsonl", "csv", "graphml", "gexf");

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("network", "Makes networks of speakers, targets and relayers.")
        {
            TrackArguments.Log, Kind, Duplicates, Normalize, MinCount, MinWeight, Window, Step, Format, TrackArguments.OutputFile,
        };
        QueryOptions.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Window) is not null && result.GetValue(Format) is "graphml" or "gexf")
            {
                result.AddError("--window needs --format table, jsonl or csv: a file of the other formats holds one network.");
            }
        });
        command.SetAction((result, _) => new LogRun(result, surroundings).Read((log, target) =>
            Write(Networks(result, log), result.FormatOf(Format, surroundings), surroundings, target)));
        return command;
    }

    private static IEnumerable<StatementNetwork> Networks(ParseResult result, StatementLog log)
    {
        NetworkKind kind = result.LabelOf<NetworkKind>(Kind);
        NetworkOptions options = new()
        {
            Duplicates = result.GetValue(Duplicates) is null ? DuplicateRule.Article : result.LabelOf<DuplicateRule>(Duplicates),
            Normalization = result.LabelOf<Normalization>(Normalize),
            MinCount = result.GetValue(MinCount),
            MinWeight = result.GetValue(MinWeight),
        };
        StatementQuery query = result.Apply(log.Statements);
        return result.GetValue(Window) is { } days
            ? query.ToNetworks(kind, TimeSpan.FromDays(days), TimeSpan.FromDays(result.GetValue(Step) ?? days), options)
            : [query.ToNetwork(kind, options)];
    }

    private static void Write(IEnumerable<StatementNetwork> networks, string format, Surroundings surroundings, OutputTarget target)
    {
        switch (format)
        {
            case "graphml":
                NetworkFiles.WriteGraphMl(target.Stream, networks.Single());
                break;
            case "gexf":
                NetworkFiles.WriteGexf(target.Stream, networks.Single());
                break;
            case "csv":
                using (StreamWriter writer = new(target.Stream, new UTF8Encoding(false), leaveOpen: true))
                {
                    NetworkFiles.WriteEdgeList(writer, networks);
                }

                break;
            default:
                RowWriter.Write(format, Columns, networks.SelectMany(network => network.Edges.Select(edge => Row(network, edge))), surroundings, target);
                break;
        }
    }

    private static object?[] Row(StatementNetwork network, NetworkEdge edge) =>
    [
        edge.Source.Name, edge.Target.Name, edge.Weight, edge.Support, edge.Oppose, edge.Neutral, StatementRows.Day(network.From), StatementRows.Day(network.To),
    ];
}
