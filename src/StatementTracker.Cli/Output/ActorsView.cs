using StatementTracker.Formats;

namespace StatementTracker.Cli.Output;

/// <summary>The lines that close an article: who speaks in it, with kind, id, how often, and by which other names.</summary>
internal static class ActorsView
{
    private const int MaxAliases = 3;

    public static void Write(PeopleConsole console, StatementDocument document)
    {
        ArticleActor[] speakers = [.. document.Actors.Where(actor => actor.StatementCount > 0).OrderByDescending(actor => actor.StatementCount)];
        if (speakers.Length == 0)
        {
            return;
        }

        foreach (ArticleActor actor in speakers)
        {
            console.Line($"  [grey]{actor.StatementCount,4} ×[/] {PeopleConsole.Text(actor.Name)} [grey]({EnumNames.Of(actor.Kind)})[/]{Id(actor)}{Aliases(actor)}");
        }

        console.Line();
    }

    private static string Id(ArticleActor actor) => actor.ActorId is { } id ? $" [blue]{PeopleConsole.Text(id)}[/]" : "";

    private static string Aliases(ArticleActor actor) =>
        actor.Aliases.Count == 0 ? "" : $" [grey]also[/] {string.Join(", ", actor.Aliases.Take(MaxAliases).Select(PeopleConsole.Text))}";
}
