using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Tests.Evaluation;

/// <summary>Articles and statements by hand.</summary>
internal static class Made
{
    public static AnnotatedArticle Article(string text, params AnnotatedStatement[] statements) =>
        new() { Article = new Article("a", text), Statements = statements, File = "gold.jsonl", Line = 3 };

    /// <summary>A statement whose parts are words of the text; an empty part is left out.</summary>
    public static AnnotatedStatement Statement(string text, string content, string cue = "", string source = "", string id = "1") =>
        new() { Id = id, Content = Spans(text, content), Cue = Spans(text, cue), Source = Spans(text, source) };

    public static TextSpan[] Spans(string text, string words)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return words.Length == 0 ? [] : [new TextSpan(start, start + words.Length)];
    }
}
