using StatementTracker.Languages;

namespace StatementTracker;

internal static class StatementReader
{
    public static IReadOnlyList<Statement> Read(Article article, LanguageRules rules, ActorRegistry actors) => [];
}
