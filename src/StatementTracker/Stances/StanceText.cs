using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Stances;

/// <summary>A plain text and a target, seen as a statement that is nothing but content.</summary>
internal static class StanceText
{
    /// <summary>The features of a text and a target.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="target">What it may take a side toward; the text need not mention it.</param>
    /// <param name="holder">Whose side is asked for; null or empty where it is the author's.</param>
    /// <param name="isMain">Whether the text is about the target.</param>
    /// <param name="features">Receives them.</param>
    public static void Write(string text, Language language, string target, string? holder, bool isMain, FeatureVector features)
    {
        using ArticleText article = ArticleText.Read(text, LanguageRules.Of(language));
        features.Begin();
        if (article.Tokens.Length == 0)
        {
            return;
        }

        TokenRange named = MentionFinder.Find(article, target);
        TokenRange held = string.IsNullOrEmpty(holder) ? default : MentionFinder.Find(article, holder, named);
        named = held.IsEmpty ? named : MentionFinder.Find(article, target, held);
        new StanceFeatures(article, new Classification.WordBag(article)).Write(StanceContext.Of(article, held), TargetOf(target, named), isMain, features);
    }

    /// <summary>A registered actor, or else what would be a topic of that name.</summary>
    private static Target TargetOf(string name, TokenRange range) => ActorRegistry.BuiltIn.Find(name) is { } actor
        ? new Target(TargetType.Actor, range, Normalizer.Hash(actor.Id), name)
        : new Target(TargetType.Topic, range, Normalizer.Hash(name), name);
}
