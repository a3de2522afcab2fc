using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>
/// Links descriptions outside the sources (met the minister, زار الوزير) to the actors that they mean. They are places of those actors, but choose no
/// speaker. One that may mean two, or nobody who carries its noun, stays unlinked.
/// </summary>
internal sealed class DescriptionLinks(ArticleText article, NounPhraseReader reader, Coreference coreference, List<Draft> drafts)
{
    private readonly HashSet<int> _sources = [.. drafts.SelectMany(draft => Enumerable.Range(draft.Source.First, Math.Max(0, draft.Source.Count)))];

    private int _next;

    /// <summary>Links the English descriptions before a token, in text order.</summary>
    public void LinkUpTo(int token)
    {
        for (; _next < token - 1; _next++)
        {
            if (IsDescription(_next))
            {
                Link(reader.Read(new TokenRange(_next, _next + 2)));
            }
        }
    }

    /// <summary>Links one description.</summary>
    public void Link(NounPhrase phrase)
    {
        if (!_sources.Contains(phrase.Range.First) && coreference.Describe(phrase) is { } actor)
        {
            actor.AddPlace(phrase.Range, MentionType.Description);
        }
    }

    /// <summary>"the" and a noun for an actor that ends the phrase (the minister, not the minister's house).</summary>
    private bool IsDescription(int i) =>
        article.Tokens[i].Latin && article.Characters(i).Equals("the", StringComparison.OrdinalIgnoreCase)
        && article.Tokens[i + 1].Is(WordClasses.SpeakerHead) && !article.Tokens[i + 1].Capitalized && !(i + 2 < article.Tokens.Length && GoesOn(article.Tokens[i + 2]));

    private static bool GoesOn(in Token behind) => behind.Kind == TokenKind.Word && (behind.Capitalized || behind.Is(WordClasses.SpeakerHead | WordClasses.Document));
}
