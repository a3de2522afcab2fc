namespace StatementTracker;

/// <summary>Where the words appeared.</summary>
public enum Channel
{
    /// <summary>The article does not say.</summary>
    None,

    /// <summary>A post on Twitter / X.</summary>
    Twitter,

    /// <summary>A post on Facebook.</summary>
    Facebook,

    /// <summary>A post on Telegram.</summary>
    Telegram,

    /// <summary>Another platform, or social media in general.</summary>
    SocialMedia,

    /// <summary>A video or audio recording.</summary>
    Video,

    /// <summary>A statement that several parties issued together.</summary>
    JointStatement,

    /// <summary>A written statement of one party.</summary>
    Communique,

    /// <summary>A press conference or briefing; what reporters were told.</summary>
    PressConference,

    /// <summary>An interview.</summary>
    Interview,

    /// <summary>A speech or address.</summary>
    Speech,

    /// <summary>A debate, hearing or vote of a parliament or council.</summary>
    Session,

    /// <summary>Proceedings before a court.</summary>
    Court,

    /// <summary>A news agency.</summary>
    NewsAgency,

    /// <summary>A newspaper, site or broadcaster.</summary>
    NewsMedia,

    /// <summary>A letter or memorandum.</summary>
    Letter,

    /// <summary>A report, study or survey.</summary>
    Report,
}
