using System.Runtime.CompilerServices;
using StatementTracker.Queries;

namespace StatementTracker;

// The conditions on labels and numbers; those on names are in the other part.
public sealed partial class StatementQuery
{
    /// <summary>Those whose words appeared there. <see cref="Channel.None"/> finds those whose article does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a channel.</exception>
    public StatementQuery On(Channel channel)
    {
        Check(channel);
        return Where(new ChannelCondition(channel));
    }

    /// <summary>Those that several speakers issued together.</summary>
    public StatementQuery Joint() => Where(new JointCondition());

    /// <summary>Those whose content stands wholly in quotation marks.</summary>
    public StatementQuery Direct() => Where(new TypeCondition(StatementType.Direct));

    /// <summary>Those without any content in quotation marks (names and terms aside).</summary>
    public StatementQuery Indirect() => Where(new TypeCondition(StatementType.Indirect));

    /// <summary>Those with a part of the content in quotation marks.</summary>
    public StatementQuery Mixed() => Where(new TypeCondition(StatementType.Mixed));

    /// <summary>Those by which the speaker does that.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not an act.</exception>
    public StatementQuery WithAct(SpeechAct act)
    {
        Check(act);
        return Where(new ActCondition(act));
    }

    /// <summary>Those whose cue betrays that of the reporter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a nuance.</exception>
    public StatementQuery WithNuance(Nuance nuance)
    {
        Check(nuance);
        return Where(new NuanceCondition(nuance));
    }

    /// <summary>Those with at least one speaker of that kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a kind.</exception>
    public StatementQuery OfKind(SpeakerKind kind)
    {
        Check(kind);
        return Where(new KindCondition(kind));
    }

    /// <summary>Those that the library is at least that sure of.</summary>
    /// <param name="confidence">0 to 1, inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">Below 0, above 1 or not a number.</exception>
    public StatementQuery AtLeast(double confidence)
    {
        if (confidence is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence is a number from 0 to 1.");
        }

        return Where(new ConfidenceCondition(confidence));
    }

    /// <summary>Those in articles published in [<paramref name="from"/>, <paramref name="to"/>); an article without a date never matches.</summary>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public StatementQuery Between(DateTimeOffset from, DateTimeOffset to)
    {
        if (to < from)
        {
            throw new ArgumentException("The end is before the beginning.", nameof(to));
        }

        return Where(new TimeCondition(from, to));
    }

    private static void Check<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            throw new ArgumentOutOfRangeException(name, value, $"Not a value of {typeof(T).Name}.");
        }
    }
}
