namespace StatementTracker.Tracking.Tests.Host;

/// <summary>Documents of any shape, the same for the same number: every field, both languages, odd texts, stances, joint statements.</summary>
internal static class RandomDocuments
{
    private static readonly string[] Words =
    [
        "قال", "التحالف", "الدولي", "وبغداد", "الجسرَ", "مسؤول", "the", "coalition", "Bridge", "U.S.", "won't", "ـ", "“", "\"", "ﻻ", "3,500", "٣", "😀", "\uD83D",
        "\0", "\u202E", "'", "%", "ceasefire", "هدنة", "minister", "للقوات",
    ];

    private static readonly string?[] Names = ["Donald Trump", "President Trump", "التحالف الدولي", "وزارة الداخلية", "وزارة النفط العراقية", "خالد منصور", "Reuters", "\uDC00odd", "the", null];
    private static readonly string[] ActorIds = ["Donald Trump", "iraq/ministry-of-oil", "no-such-actor"];

    public static StatementDocument Create(int number)
    {
        Random random = new(number);
        string text = Text(random, 60);
        Article article = new($"a{number}", text)
        {
            Title = random.Next(2) == 0 ? null : Text(random, 4),
            Outlet = Pick(random, Names),
            Language = random.Next(3) == 0 ? null : Language.All[random.Next(2)],
            Published = random.Next(5) == 0 ? null : new DateTimeOffset(2024, 1, 1, 12, 0, 0, TimeSpan.FromHours(random.Next(-5, 6))).AddMinutes(random.Next(300_000)),
        };
        return new StatementDocument(article, Language.All[random.Next(2)], [.. Enumerable.Range(1, random.Next(6)).Select(i => Statement(random, article, i))]);
    }

    private static Statement Statement(Random random, Article article, int index) => new()
    {
        Id = $"s{index}",
        Article = article,
        Parent = index > 1 && random.Next(4) == 0 ? "s1" : null,
        Type = Pick(random, Enum.GetValues<StatementType>()),
        Content = Passage(random, article, 1),
        Cue = Passage(random, article, 0),
        Source = Passage(random, article, 0),
        Speakers = [.. Names.OfType<string>().Where(_ => random.Next(5) == 0).Select(name => Speaker(random, name))],
        Via = [.. Names.OfType<string>().Where(_ => random.Next(9) == 0)],
        Channel = Pick(random, Enum.GetValues<Channel>()),
        Act = Pick(random, Enum.GetValues<SpeechAct>()),
        Nuance = Pick(random, Enum.GetValues<Nuance>()),
        Stances = [.. Names.OfType<string>().Where(_ => random.Next(6) == 0).Select(name => new StanceToward(name, Pick(random, Enum.GetValues<Stance>()), random.NextDouble()))],
        Confidence = random.NextDouble(),
        Evidence = new Evidence("rule", random.NextDouble(), ["note \uD83D", "\"two\"\nlines"], [new Alternative("other", new TextSpan(0, 1), -random.NextDouble())]),
    };

    private static Speaker Speaker(Random random, string name) => new()
    {
        Name = name,
        Kind = Pick(random, Enum.GetValues<SpeakerKind>()),
        ActorId = random.Next(4) == 0 ? Pick(random, ActorIds) : null,
        OnBehalfOf = random.Next(4) == 0 ? "NATO" : null,
        Mention = random.Next(2) == 0 ? null : new TextSpan(1, 3),
    };

    private static Passage Passage(Random random, Article article, int least)
    {
        int[] ends = [.. Enumerable.Range(0, 2 * random.Next(least, 3)).Select(_ => random.Next(article.Text.Length + 1)).Order()];
        return new Passage(article.Text, [.. ends.Chunk(2).Select(pair => new TextSpan(pair[0], pair[1]))]);
    }

    private static string Text(Random random, int words) => string.Join(' ', Enumerable.Range(0, random.Next(4, words)).Select(_ => Pick(random, Words)));

    private static T Pick<T>(Random random, T[] values) => values[random.Next(values.Length)];
}
