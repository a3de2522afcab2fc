namespace StatementTracker;

/// <summary>What sort of actor a speaker is. The default is <see cref="Unnamed"/>.</summary>
public enum SpeakerKind
{
    /// <summary>Someone the article does not name (an official, a source), or an actor whose kind is not known.</summary>
    Unnamed,

    /// <summary>States, governments, ministries, parliaments, courts, police and security services, people in office.</summary>
    Government,

    /// <summary>Armies, ministries of defence, officers.</summary>
    Military,

    /// <summary>Military or political coalitions of states.</summary>
    Coalition,

    /// <summary>The United Nations, the European Union, NATO and the like.</summary>
    InternationalOrganization,

    /// <summary>Militias, rebels, insurgents.</summary>
    ArmedGroup,

    /// <summary>Parties, candidates, party officials, the opposition.</summary>
    PoliticalParty,

    /// <summary>Non-governmental organizations, unions, federations, museums.</summary>
    Ngo,

    /// <summary>Companies, banks, clubs.</summary>
    Company,

    /// <summary>Agencies, papers, broadcasters.</summary>
    NewsMedia,

    /// <summary>Analysts, researchers, professors, doctors as experts.</summary>
    Expert,

    /// <summary>Anyone else: witnesses, residents, athletes, former officials, lawyers.</summary>
    Person,
}
