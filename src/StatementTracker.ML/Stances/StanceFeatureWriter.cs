using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Stances;
using StatementTracker.Text;

namespace StatementTracker.ML.Stances;

/// <summary>What a learner sees of a row. Not thread-safe.</summary>
/// <param name="row">The row.</param>
/// <param name="isMain">Whether its text is taken to be about the target.</param>
internal delegate uint[] StanceFeatureWriter(StanceRow row, bool isMain);

/// <summary>The ways to look at a row.</summary>
internal static class StanceFeatureWriters
{
    /// <summary>As the library sees the content of a statement.</summary>
    public static StanceFeatureWriter Model()
    {
        var features = new FeatureVector();
        return (row, isMain) =>
        {
            StanceText.Write(row.Text, row.Language, row.Target, row.Holder, isMain, features);
            return features.Items.ToArray();
        };
    }

    /// <summary>Which words its text has, and nothing else.</summary>
    public static StanceFeatureWriter BagOfWords()
    {
        var features = new FeatureVector();
        return (row, _) =>
        {
            features.Begin();
            using ArticleText text = ArticleText.Read(row.Text, LanguageRules.Of(row.Language));
            foreach (Token token in text.Tokens)
            {
                if (token.Kind == TokenKind.Word)
                {
                    features.AddAs(1, token.Analysis.Form);
                }
            }

            return features.Items.ToArray();
        };
    }
}
