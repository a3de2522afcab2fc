using StatementTracker.Attribution;
using StatementTracker.Detection;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>What the models of labels see of one article. Not thread-safe.</summary>
internal sealed class ClassificationFeatures
{
    public ClassificationFeatures(ArticleText article, List<Draft> drafts, IReadOnlyList<Referent> actors)
    {
        var words = new WordBag(article);
        var tones = new ToneReader(article);
        Type = new TypeFeatures(article);
        Kind = new KindFeatures(article, words, actors);
        Channel = new ChannelFeatures(article, new ChannelWords(article, words, tones, new ContentOwners(article.Tokens.Length, drafts)), tones);
        Act = new ActFeatures(article, words, new ToneFeatures(article, tones));
    }

    public TypeFeatures Type { get; }

    public KindFeatures Kind { get; }

    public ChannelFeatures Channel { get; }

    public ActFeatures Act { get; }
}
