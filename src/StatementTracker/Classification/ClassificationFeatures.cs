using StatementTracker.Attribution;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>What the models of labels see of one article. Not thread-safe.</summary>
internal sealed class ClassificationFeatures
{
    public ClassificationFeatures(ArticleText article, IReadOnlyList<Referent> actors)
    {
        var words = new WordBag(article);
        Type = new TypeFeatures(article);
        Kind = new KindFeatures(article, words, actors);
        Channel = new ChannelFeatures(article, words);
        Act = new ActFeatures(article, words);
    }

    public TypeFeatures Type { get; }

    public KindFeatures Kind { get; }

    public ChannelFeatures Channel { get; }

    public ActFeatures Act { get; }
}
