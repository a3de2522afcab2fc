using StatementTracker.Classification;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.ML.Training;

/// <summary>What articles teach about the roles of quotation marks.</summary>
internal static class QuotationExamples
{
    public static ClassExamples<QuotationRole> Of(IEnumerable<TrainingArticle> articles)
    {
        var examples = new ClassExamples<QuotationRole>();
        var features = new FeatureVector();
        foreach (TrainingArticle article in articles)
        {
            var extractor = new QuotationFeatures(article.Text);
            foreach (Quotation quotation in article.Text.Quotations.Where(q => q.Count > 0))
            {
                extractor.Write(quotation, features);
                examples.Add(features.Items, QuotationRoles.Of(article, quotation));
            }
        }

        return examples;
    }
}
