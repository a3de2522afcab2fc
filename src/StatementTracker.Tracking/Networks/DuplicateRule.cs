namespace StatementTracker.Tracking.Networks;

/// <summary>Within what the same speaker, target and side (in a relay network the same two names) count once.</summary>
public enum DuplicateRule
{
    /// <summary>Every statement counts.</summary>
    None,

    /// <summary>Once in an article.</summary>
    Article,

    /// <summary>Once on a day, in UTC; articles without a date once each.</summary>
    Day,

    /// <summary>Once in a week from Monday to Sunday; articles without a date once each.</summary>
    Week,
}
