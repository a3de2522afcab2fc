using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>Tells every pair of quotation marks of an article its role, before anything is detected: names in marks end no content.</summary>
internal static class QuotationRoleReader
{
    public static void Mark(ArticleText article, Classifier<QuotationRole> model)
    {
        var extractor = new QuotationFeatures(article);
        var features = new FeatureVector();
        for (int i = 0; i < article.Quotations.Length; i++)
        {
            if (article.Quotations[i].Count > 0)
            {
                extractor.Write(article.Quotations[i], features);
                article.Quotations[i].Role = model.Classify(features.Items);
            }
        }
    }
}
