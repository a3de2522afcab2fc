namespace StatementTracker.Attribution;

/// <summary>The actors that the article has named so far, in the order of their latest mentions.</summary>
internal sealed class Referents
{
    /// <summary>How far back (in tokens) a pronoun or a description looks.</summary>
    private const int Window = 400;

    /// <summary>Actors that are compared at most for one phrase: the latest ones. Keeps long articles linear.</summary>
    private const int MaxCompared = 60;

    private readonly List<Referent> _all = [];

    /// <summary>All of them, the one mentioned last at the end.</summary>
    public IReadOnlyList<Referent> All => _all;

    /// <summary>The actors that a phrase is compared with, the latest first. The list must not change meanwhile.</summary>
    public LatestReferents Latest() => new(_all, MaxCompared, 0, int.MaxValue);

    /// <summary>Those of them mentioned in the window before a token, the latest first.</summary>
    public LatestReferents Before(int token) => new(_all, MaxCompared, token - Window + 1, token);

    /// <summary>Adds an actor that the article has not named yet.</summary>
    public Referent Add(Referent referent)
    {
        _all.Add(referent);
        return referent;
    }

    /// <summary>Notes that an actor is mentioned again, up to the given token. Only the end of the list is searched.</summary>
    public void Mention(Referent referent, int lastToken)
    {
        referent.LastToken = lastToken;
        int at = _all.LastIndexOf(referent, _all.Count - 1, Math.Min(_all.Count, MaxCompared + 1));
        if (at >= 0)
        {
            _all.RemoveAt(at);
            _all.Add(referent);
        }
    }
}
