using StatementTracker.Classification;
using StatementTracker.Detection;
using StatementTracker.Text;

namespace StatementTracker.ML.Training;

/// <summary>Tells the role of a quotation pair from the annotation around it.</summary>
internal static class QuotationRoles
{
    /// <summary>A pair whose words are a content, or a piece of one, to this IoU is speech.</summary>
    private const double MinOverlap = 0.9;

    public static QuotationRole Of(TrainingArticle article, in Quotation quotation)
    {
        HashSet<int> inside = article.WordsOf([new TokenRange(quotation.First, quotation.Close)]);
        bool fragment = false;
        foreach (GoldStatement gold in article.Gold.Where(g => g.Content.Overlaps(inside)))
        {
            if (IsPiece(article, gold, inside))
            {
                return QuotationRole.Speech;
            }

            fragment |= gold.Statement.Type == StatementType.Mixed && inside.IsSubsetOf(gold.Content);
        }

        return fragment ? QuotationRole.Fragment : QuotationRole.Name;
    }

    private static bool IsPiece(TrainingArticle article, GoldStatement gold, HashSet<int> inside) =>
        gold.Statement.Type == StatementType.Direct
        && (GoldStatement.Iou(gold.Content, inside) >= MinOverlap
            || gold.Statement.Content.Any(span => GoldStatement.Iou(new GoldStatement(article.Text, gold.Statement with { Content = [span] }).Content, inside) >= MinOverlap));
}
