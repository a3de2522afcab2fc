using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Stances;

/// <summary>How a target is called in answers: as registered, else by its words, without what is written together with the first.</summary>
internal static class TargetText
{
    public static string Of(ArticleText article, Target target)
    {
        if (target.Name is { } name)
        {
            return name;
        }

        TextSpan span = article.SpanOf(target.Range.First, target.Range.End);
        Token first = article.Tokens[target.Range.First];
        ReadOnlySpan<char> text = article.Text.AsSpan(Math.Min(first.CoreStart, span.End - 1)..span.End);
        if (!first.Has(Clitics.Preposition) || first.Latin || text.Length < 3)
        {
            return text.ToString();
        }

        return text.StartsWith("لل") ? string.Concat("ال", text[2..]) : text[1..].ToString();
    }
}
