using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Stances;

/// <summary>Something in a content that the statement may take a side toward.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Range">The tokens that name it.</param>
/// <param name="Key">What tells whether two places name the same: the actor, the topic or the words.</param>
/// <param name="Name">The name it was registered under; null for what only the article names.</param>
internal readonly record struct Target(TargetType Type, TokenRange Range, ulong Key, string? Name = null)
{
    /// <summary>What its words make of their sentence, all together.</summary>
    public Polarity PolarityIn(ArticleText article)
    {
        Polarity polarity = Polarity.None;
        for (int i = Range.First; i < Range.End; i++)
        {
            polarity |= article.SignsOf(i).Polarity;
        }

        return polarity;
    }
}
