namespace StatementTracker;

/// <summary>The decisions about a statement that a classifier of one's own may make.</summary>
public enum StatementDecision
{
    /// <summary><see cref="Statement.Type"/>; labels <c>indirect</c>, <c>mixed</c>, <c>direct</c>.</summary>
    Type,

    /// <summary><see cref="Speaker.Kind"/> of each speaker that is no registered actor; labels as <c>armed-group</c>.</summary>
    Kind,

    /// <summary><see cref="Statement.Channel"/>; labels as <c>press-conference</c>.</summary>
    Channel,

    /// <summary><see cref="Statement.Act"/>; labels as <c>claim-responsibility</c>.</summary>
    Act,
}
