using System.Globalization;
using StatementTracker.ML.Stances;

namespace StatementTracker.ML.Tests.Stances;

/// <summary>Invented rows in which somebody acts on somebody: the one who acts takes a side toward the other, and not the other way round.</summary>
internal static class SmallRows
{
    private static readonly string[] _englishNames = ["Mara Voss", "Ilan Petrov", "Dana Kruse", "Joel Adair", "Nina Okoro", "Piet Laan", "Rosa Quint", "Tomas Berg", "Vera Holt", "Yann Corbin"];
    private static readonly string[] _arabicNames = ["سالم الهاشم", "منى خليل", "رامي الدباس", "هدى قاسم", "نبيل عواد", "ليلى مراد", "فارس جبران", "سعاد نصار", "وليد تامر", "ريم شاهين"];

    private static readonly (string Verb, Stance Side)[] _english =
    [
        ("praised", Stance.Support), ("thanked", Stance.Support), ("defended", Stance.Support), ("criticized", Stance.Oppose), ("condemned", Stance.Oppose), ("attacked", Stance.Oppose),
    ];

    private static readonly (string Verb, Stance Side)[] _arabic =
    [
        ("مدح", Stance.Support), ("شكر", Stance.Support), ("أيد", Stance.Support), ("انتقد", Stance.Oppose), ("هاجم", Stance.Oppose), ("أدان", Stance.Oppose),
    ];

    /// <summary>Every verb with every two neighbours of a range of names, in both directions.</summary>
    public static StanceRow[] Of(Language language, Range names)
    {
        bool arabic = language == Language.Arabic;
        string[] people = (arabic ? _arabicNames : _englishNames)[names];
        return
        [
            .. from verb in arabic ? _arabic : _english
               from i in Enumerable.Range(0, people.Length)
               from step in Enumerable.Range(1, Math.Min(3, people.Length - 1))
               let a = people[i]
               let b = people[(i + step) % people.Length]
               let text = arabic ? string.Create(CultureInfo.InvariantCulture, $"{verb.Verb} {a} {b} يوم {i + 1} من الشهر.") : string.Create(CultureInfo.InvariantCulture, $"On day {i + 1} of the month {a} {verb.Verb} {b}.")
               from row in new[] { new StanceRow(text, b, verb.Side, language) { Holder = a }, new StanceRow(text, a, Stance.Neutral, language) { Holder = b } }
               select row,
        ];
    }

    /// <summary>A model trained from rows of both languages, with two names of each left out to measure with; made once.</summary>
    public static TrainedStances Trained => _trained.Value;

    public static StanceRow[] Training => [.. Of(Language.Arabic, ..8), .. Of(Language.English, ..8)];

    public static StanceRow[] Test => [.. Of(Language.Arabic, 8..), .. Of(Language.English, 8..)];

    /// <summary>Fast: one regularization, few folds.</summary>
    public static StanceOptions Options { get; } = new() { L2 = [0.003f], Folds = 3, SlotBits = 14 };

    private static readonly Lazy<TrainedStances> _trained = new(() => new StanceTrainer(Options).Train(Training, Test));

    public static byte[] Bytes(TrainedStances trained)
    {
        using MemoryStream stream = new();
        trained.Write(stream);
        return stream.ToArray();
    }
}
