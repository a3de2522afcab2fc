namespace StatementTracker.ML.Classification;

/// <summary>A row that a transformer sees: the input columns of <see cref="TransformerClassifier"/>.</summary>
public sealed class ClassifierInput
{
    /// <summary>The content; never null.</summary>
    public string Text { get; set; } = "";

    /// <summary>The words of the cue; empty where only punctuation attributes.</summary>
    public string Cue { get; set; } = "";

    /// <summary>The words of the source, empty for a null subject; the speaker's name where its kind is asked for.</summary>
    public string Source { get; set; } = "";

    /// <summary>The code of the language: <c>ar</c>, <c>en</c>.</summary>
    public string Language { get; set; } = "";

    /// <summary>Always empty when predicting: transformers keep the column that they were trained with.</summary>
    public string Label { get; set; } = "";

    internal static ClassifierInput Of(Statement statement, Speaker? speaker) => new()
    {
        Text = statement.Content.Text,
        Cue = statement.Cue.Text,
        Source = speaker?.Name ?? statement.Source.Text,
        Language = (statement.Article.Language ?? ArticleLanguage.Tell(statement.Content.Text) ?? StatementTracker.Language.English).Code,
    };
}
