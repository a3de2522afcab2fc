using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>What the models of labels see of one article. Not thread-safe.</summary>
internal sealed class ClassificationFeatures
{
    public ClassificationFeatures(ArticleText article)
    {
        var words = new WordBag(article);
        Type = new TypeFeatures(article);
        Kind = new KindFeatures(article, words);
        Channel = new ChannelFeatures(article, words);
        Act = new ActFeatures(article, words, new ToneFeatures(article, new ToneReader(article)));
    }

    public TypeFeatures Type { get; }

    public KindFeatures Kind { get; }

    public ChannelFeatures Channel { get; }

    public ActFeatures Act { get; }
}
