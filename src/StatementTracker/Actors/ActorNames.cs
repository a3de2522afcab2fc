namespace StatementTracker.Actors;

/// <summary>The names of an actor. Those of the built-in registry are read from their table when first asked for.</summary>
internal sealed class ActorNames
{
    /// <summary>In front of a name in a table: a common word too.</summary>
    private const char CommonWord = '*';

    private readonly Func<IEnumerable<string>>? _source;
    private IReadOnlyList<string>? _all;
    private IReadOnlyList<string>? _distinct;

    /// <summary>Names as they are.</summary>
    public ActorNames(IReadOnlyList<string> names) => (_all, _distinct) = (names, names);

    /// <summary>Names as a table has them, asterisks included; read once, when they are needed.</summary>
    public ActorNames(Func<IEnumerable<string>> source) => _source = source;

    /// <summary>All names, without asterisks.</summary>
    public IReadOnlyList<string> All => _all ??= [.. _source!().Select(name => name.TrimStart(CommonWord)).Distinct(StringComparer.Ordinal)];

    /// <summary>The names that are no common words.</summary>
    public IReadOnlyList<string> Distinct => _distinct ??= [.. _source!().Where(name => name[0] != CommonWord).Distinct(StringComparer.Ordinal)];
}
