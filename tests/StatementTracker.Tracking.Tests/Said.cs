namespace StatementTracker.Tracking.Tests;

/// <summary>Statements by hand, a day after the other.</summary>
internal static class Said
{
    public static DateTimeOffset Start { get; } = new(2024, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public static Statement By(string speaker, int day, string text = "words", string? target = null, Stance stance = Stance.Neutral, string? id = null, string? outlet = null) =>
        By([speaker], day, text, target, stance, id, outlet);

    public static Statement By(string[] speakers, int day, string text = "words", string? target = null, Stance stance = Stance.Neutral, string? id = null, string? outlet = null) =>
        Sketch(speakers, day, text, target, stance, id, outlet).Build();

    public static StatementSketch Sketch(string[] speakers, int day, string text, string? target = null, Stance stance = Stance.Neutral, string? id = null, string? outlet = null) => new(text, text)
    {
        Article = new Article(id ?? $"{speakers[0]}-{day}", text) { Published = Start.AddDays(day), Outlet = outlet },
        Speakers = [.. speakers.Select(name => StatementSketch.Speaker(name))],
        Stances = target is null ? [] : [new StanceToward(target, stance, 1)],
    };

    /// <summary>One statement a day: + for, - against, 0 neutral, blank none.</summary>
    public static IEnumerable<Statement> Sides(string speaker, string target, string days) => days
        .Select((side, day) => (side, day)).Where(s => s.side != ' ')
        .Select(s => By(speaker, s.day, $"day {s.day}", target, s.side == '+' ? Stance.Support : s.side == '-' ? Stance.Oppose : Stance.Neutral));

    public static StatementQuery Query(params IEnumerable<Statement> statements) => new(statements.ToList());
}
