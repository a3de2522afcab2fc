using System.Globalization;

namespace StatementTracker;

/// <summary>Why the library decided so: what fired, what it scored, what was repaired and what was rejected.</summary>
/// <remarks>For people and logs; the wording may change between versions. Immutable, thread-safe.</remarks>
public sealed class Evidence
{
    internal Evidence(string rule, double score, IReadOnlyList<string> notes, IReadOnlyList<Alternative> alternatives)
    {
        Rule = rule;
        Score = score;
        Notes = notes;
        Alternatives = alternatives;
    }

    /// <summary>The construction that matched, for example <c>cue-source-complementizer-content</c>.</summary>
    public string Rule { get; }

    /// <summary>The sum of the weights of everything that spoke for and against; 0 is the line between yes and no.</summary>
    public double Score { get; }

    /// <summary>What decided the speaker and the channel, and every repair of quotation marks; empty if nothing needed saying.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The best readings that lost, best first; empty if there was no other.</summary>
    public IReadOnlyList<Alternative> Alternatives { get; }

    /// <summary>One line: the rule, its score and the notes.</summary>
    public override string ToString() =>
        string.Join("; ", Notes.Prepend(string.Create(CultureInfo.InvariantCulture, $"{Rule} ({Score:+0.0;-0.0;0.0})")));
}
