using StatementTracker.Detection;
using StatementTracker.Languages;

namespace StatementTracker.Attribution;

/// <summary>Somebody or something the article names and may let speak: all its mentions so far.</summary>
internal sealed class Referent
{
    /// <summary>Mentions of one actor that are kept.</summary>
    private const int MaxMentions = 8;

    /// <summary>Places of one actor that are kept.</summary>
    private const int MaxPlaces = 256;

    private List<Referent>? _alone;

    /// <summary>The fullest name so far, in the article's spelling.</summary>
    public required string Name { get; set; }

    public required NameKey Key { get; set; }

    /// <summary>Where <see cref="Name"/> stands; null for a name from the registry.</summary>
    public TextSpan? Mention { get; set; }

    /// <summary>The tokens of <see cref="Name"/>; empty for a name from the registry.</summary>
    public TokenRange NameTokens { get; set; }

    /// <summary>Whether it is a single human being with a name.</summary>
    public bool IsPerson { get; set; }

    /// <summary>Whether the article gives a name at all (not only "an official").</summary>
    public bool IsNamed { get; set; }

    /// <summary>The kind that the first word tells which describes it; null if none does.</summary>
    public SpeakerKind? Kind { get; set; }

    /// <summary>The registered actor that it is; null if there is none, or several may be meant.</summary>
    public Actor? Actor { get; set; }

    public WordForm Form { get; set; }

    /// <summary>Stems of the nouns that describe it (minister, company): what a definite description may call it.</summary>
    public WordSet Heads { get; } = new();

    /// <summary>The first of them in each mention: what it is called by.</summary>
    public WordSet Titles { get; } = new();

    /// <summary>The phrases that introduced or described it, the first ones: what tells its kind.</summary>
    public List<TokenRange> Mentions { get; } = [];

    /// <summary>Notes where it is mentioned; of two places one inside the other the longer is kept.</summary>
    public void AddMention(TokenRange range)
    {
        if (range.IsEmpty || Mentions.Count >= MaxMentions)
        {
            return;
        }

        for (int i = Mentions.Count - 1; i >= 0; i--)
        {
            if (Mentions[i].Contains(range))
            {
                return;
            }
        }

        for (int i = Mentions.Count - 1; i >= 0; i--)
        {
            if (range.Contains(Mentions[i]))
            {
                Mentions.RemoveAt(i);
            }
        }

        Mentions.Add(range);
    }

    /// <summary>It and nobody else; never changed.</summary>
    public List<Referent> Alone => _alone ??= [this];

    /// <summary>All places that mean it, in no order, one inside another left out.</summary>
    public List<(TokenRange Range, MentionType Type)> Places { get; } = [];

    /// <summary>Notes a place; of two that overlap the first one noted is kept.</summary>
    public void AddPlace(TokenRange range, MentionType type)
    {
        if (!range.IsEmpty && Places.Count < MaxPlaces && !Places.Exists(known => known.Range.Overlaps(range)))
        {
            Places.Add((range, type));
        }
    }

    /// <summary>Index of the last token of its latest mention.</summary>
    public int LastToken { get; set; }

    /// <summary>What it said, in the order of the cues.</summary>
    public List<Draft> Statements { get; } = [];

    /// <summary>Whether it issued a document, or spoke: what a document as a subject stands for.</summary>
    public bool HasSpoken { get; set; }

    public string? OnBehalfOf { get; set; }

    /// <summary>The state that a capital stands for; null if no capital named it.</summary>
    public Actor? State { get; set; }

    /// <summary>Folded initials of the name's words, for acronyms; empty for one word.</summary>
    public string Initials { get; set; } = "";
}
