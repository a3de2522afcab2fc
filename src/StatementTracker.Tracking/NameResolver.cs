using System.Globalization;

namespace StatementTracker.Tracking;

/// <summary>Tells who is the same across articles: the same registered actor, or the same name but for spelling, articles and titles.</summary>
/// <remarks>There is no guessing: a part of a name is another name. The first spelling seen is the one shown. Not thread-safe.</remarks>
internal sealed class NameResolver(ActorRegistry actors)
{
    private readonly Dictionary<string, string> _shown = new(StringComparer.Ordinal);

    /// <summary>The name to show for a speaker, equal for equal speakers.</summary>
    public string Of(Speaker speaker) => actors.ById(speaker.ActorId) is { } actor ? Shown(actor) : speaker.ActorId ?? Of(speaker.Name);

    /// <summary>The name to show for a target, a relayer, an outlet.</summary>
    public string Of(string name)
    {
        if (actors.Find(name) is { } actor)
        {
            return Shown(actor);
        }

        ulong hash = NameKey.HashOf(name);
        string key = hash == 0 ? name : hash.ToString("x16", CultureInfo.InvariantCulture);
        return _shown.TryGetValue(key, out string? shown) ? shown : _shown[key] = name;
    }

    // Two actors may bear one name (Georgia, Punjab): then it finds neither of them, and only the ids tell them apart.
    private string Shown(Actor actor) => actors.Find(actor.Name) == actor ? actor.Name : actor.Id;

    /// <summary>The speakers of a statement, each once.</summary>
    public IEnumerable<string> Of(IEnumerable<Speaker> speakers) => speakers.Select(Of).Distinct(StringComparer.Ordinal);
}
