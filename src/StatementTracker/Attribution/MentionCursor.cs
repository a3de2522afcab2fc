using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>Walks through the mentions of the article in text order and introduces whom they name, so that nothing is known before it is said.</summary>
internal sealed class MentionCursor(ArticleText article, List<TokenRange> mentions, NounPhraseReader reader, Introductions introductions, DescriptionLinks descriptions)
{
    /// <summary>Mentions that are looked at most when looking back.</summary>
    private const int MaxBack = 20;

    private static readonly Comparer<TokenRange> ByFirst = Comparer<TokenRange>.Create((a, b) => a.First.CompareTo(b.First));

    private int _next;

    /// <summary>Introduces everybody named before a token. Tokens may come in any order; nobody is introduced twice.</summary>
    public void IntroduceUpTo(int token)
    {
        for (; _next < mentions.Count && mentions[_next].First < token; _next++)
        {
            descriptions.LinkUpTo(mentions[_next].First);
            NounPhrase phrase = reader.Read(mentions[_next]);
            if (phrase.Type == PhraseType.Name && !IsBareRole(phrase))
            {
                introductions.Introduce(phrase);
            }
            else if (phrase.Type == PhraseType.Definite)
            {
                descriptions.Link(phrase);
            }
        }

        descriptions.LinkUpTo(token);
    }

    /// <summary>The first mention inside a range, of those passed so far; empty if there is none.</summary>
    public TokenRange FirstWithin(TokenRange range)
    {
        TokenRange first = default;
        int seen = 0;
        for (int k = _next - 1; k >= 0 && seen < MaxBack && mentions[k].First >= range.First; k--)
        {
            if (mentions[k].End <= range.End)
            {
                first = mentions[k];
                seen++;
            }
        }

        return first;
    }

    /// <summary>The mention that a token belongs to; empty if there is none.</summary>
    public TokenRange Around(int token)
    {
        int at = mentions.BinarySearch(new TokenRange(token, token), ByFirst);
        at = at < 0 ? ~at - 1 : at;
        return at >= 0 && mentions[at].Contains(token) ? mentions[at] : default;
    }

    /// <summary>A role of one word (مدير, minister) names nobody.</summary>
    private bool IsBareRole(NounPhrase phrase)
    {
        ref readonly Token first = ref article.Tokens[phrase.Name.First];
        return !phrase.IsPerson && phrase.Name.Count == 1 && first.Is(WordClasses.SpeakerHead) && !first.Is(WordClasses.Metonym | WordClasses.NewsMedia);
    }
}
