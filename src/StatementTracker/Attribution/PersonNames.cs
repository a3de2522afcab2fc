using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>Finds the name of a person inside a noun phrase, by the rules of its script.</summary>
internal sealed class PersonNames(ArticleText article)
{
    private readonly LatinNames _latin = new(article);
    private readonly ArabicNames _arabic = new(article);

    /// <summary>The tokens of a personal name in the first segment, or of one in apposition (the mayor, John Doe); empty if there is none.</summary>
    /// <param name="core">The first segment of the phrase.</param>
    /// <param name="whole">The phrase.</param>
    public TokenRange Find(TokenRange core, TokenRange whole)
    {
        TokenRange name = NameIn(core);
        return name.IsEmpty && core.End < whole.End && TakesApposition(core) ? InApposition(new TokenRange(core.End + 1, whole.End)) : name;
    }

    private bool TakesApposition(TokenRange core) =>
        article.Tokens[core.First].Is(WordClasses.SpeakerHead) || article.Tokens[core.First].Latin && !article.Tokens[core.End - 1].Capitalized;

    /// <summary>An apposition without a given name or a title is more often a place.</summary>
    private TokenRange InApposition(TokenRange rest)
    {
        TokenRange name = rest.IsEmpty ? default : NameIn(PhraseSegment.FirstOf(article, rest));
        return !name.IsEmpty && (article.Tokens[name.First].Is(WordClasses.GivenName) || name.Count > 1) ? name : default;
    }

    private TokenRange NameIn(TokenRange segment) => article.Tokens[segment.First].Latin ? _latin.Find(segment) : _arabic.Find(segment);
}
