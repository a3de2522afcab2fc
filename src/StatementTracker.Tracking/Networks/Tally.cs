namespace StatementTracker.Tracking.Networks;

/// <summary>Stances by side.</summary>
internal readonly record struct Tally(int Support, int Oppose, int Neutral)
{
    public int Sum => Support + Oppose + Neutral;

    /// <summary>Without the neutral ones.</summary>
    public int Sided => Support + Oppose;

    public Tally With(Stance side) => side switch
    {
        Stance.Support => this with { Support = Support + 1 },
        Stance.Oppose => this with { Oppose = Oppose + 1 },
        _ => this with { Neutral = Neutral + 1 },
    };
}
