namespace StatementTracker.Tests;

/// <summary>A statement by hand: what a test does not set has an innocent value. Texts must occur in the article.</summary>
internal sealed record StatementSketch(string Text, params string[] Content)
{
    public Article? Article { get; init; }
    public string Id { get; init; } = "s1";
    public string? Parent { get; init; }
    public StatementType Type { get; init; }
    public string[] Cue { get; init; } = [];
    public string[] Source { get; init; } = [];
    public Speaker[] Speakers { get; init; } = [];
    public string[] Via { get; init; } = [];
    public Channel Channel { get; init; }
    public SpeechAct Act { get; init; }
    public Nuance Nuance { get; init; }
    public StanceToward[] Stances { get; init; } = [];
    public double Confidence { get; init; } = 1;
    public Evidence Evidence { get; init; } = new("rule", 1, [], []);

    public static Speaker Speaker(string name, SpeakerKind kind = SpeakerKind.Person, string? actor = null) =>
        new() { Name = name, Kind = kind, ActorId = actor };

    public TextSpan Span(string words) => new(Start(words), Start(words) + words.Length);

    public Statement Build() => new()
    {
        Id = Id,
        Article = Article ?? new Article("a1", Text),
        Parent = Parent,
        Type = Type,
        Content = Passage(Content),
        Cue = Passage(Cue),
        Source = Passage(Source),
        Speakers = Speakers,
        Via = Via,
        Channel = Channel,
        Act = Act,
        Nuance = Nuance,
        Stances = Stances,
        Confidence = Confidence,
        Evidence = Evidence,
    };

    private Passage Passage(string[] words) => new(Text, [.. words.Select(Span)]);

    private int Start(string words) => Text.IndexOf(words, StringComparison.Ordinal) is var at and >= 0
        ? at
        : throw new ArgumentException($"\"{words}\" is not in the text.");
}
