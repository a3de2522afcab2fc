using System.Numerics;
using System.Runtime.Intrinsics;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>How many tokens of each trait a stretch holds, all counted at once: a number for each bit of <see cref="TokenTraits"/>.</summary>
internal readonly record struct TokenTally(Vector512<int> Counts)
{
    private static readonly Vector512<int> Traits = Vector512.Create(1 << 0, 1 << 1, 1 << 2, 1 << 3, 1 << 4, 1 << 5, 1 << 6, 1 << 7, 1 << 8, 1 << 9, 1 << 10, 1 << 11, 1 << 12, 1 << 13, 1 << 14, 1 << 15);

    public int Words => this[TokenTraits.Word];

    public int Commas => this[TokenTraits.Comma];

    public int Verbs => this[TokenTraits.Verb];

    public int Cues => this[TokenTraits.StrongVerb];

    public int Complementizers => this[TokenTraits.Complementizer];

    public int Quoted => this[TokenTraits.Quoted];

    public int Marks => this[TokenTraits.Mark];

    public int Prepositions => this[TokenTraits.Preposition];

    public int Speakers => this[TokenTraits.Speaker];

    public int ContentWords => this[TokenTraits.Content];

    public int PlainCommas => this[TokenTraits.PlainComma];

    public int Capitals => this[TokenTraits.Capital];

    /// <summary>How many have a trait.</summary>
    private int this[TokenTraits trait] => Counts[BitOperations.TrailingZeroCount((int)trait)];

    /// <summary>With one token more.</summary>
    public TokenTally With(TokenTraits traits) =>
        new(Counts - Vector512.Equals(Vector512.Create((int)traits) & Traits, Traits));

    public static TokenTally operator +(TokenTally a, TokenTally b) => new(a.Counts + b.Counts);

    public static TokenTally operator -(TokenTally a, TokenTally b) => new(a.Counts - b.Counts);
}
