using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>
/// Everything that detection considers in one article, before any choice, and what its models see of it: cues, for each its contents, for
/// each of those its sources. Detection chooses in it, training learns from it.
/// </summary>
/// <remarks>Not thread-safe. Disposing gives the buffers back: nothing may be asked of it then.</remarks>
internal sealed class CandidateSpace : IDisposable
{
    private readonly Surroundings _around;
    private readonly Clauses _clauses;
    private readonly ContentFinder _contents;
    private readonly SourceFinder _ruledSources;
    private readonly OpenSources _sources;
    private readonly CueFeatures _cueFeatures;

    public CandidateSpace(ArticleText article)
    {
        _around = new Surroundings(article);
        Article = article;
        Cues = new CueFinder(article).Find();
        _clauses = new Clauses(article, Cues);
        _contents = new ContentFinder(article, _clauses);
        _ruledSources = new SourceFinder(article, _clauses);
        _sources = new OpenSources(article, _ruledSources);
        _cueFeatures = new CueFeatures(article, _around);
        ContentFeatures = new ContentFeatures(article, _around);
        SourceFeatures = new SourceFeatures(article, _around);
    }

    public ArticleText Article { get; }

    public void Dispose()
    {
        _around.Dispose();
        _clauses.Dispose();
    }

    /// <summary>The words that may attribute, in text order.</summary>
    public List<CueCandidate> Cues { get; }

    /// <summary>The contents of a cue; valid until the next call.</summary>
    public List<ContentCandidate> Contents(CueCandidate cue) => _contents.Find(cue);

    /// <summary>The sources of a cue with a content, the one that the rules chose first; valid until the next call.</summary>
    public List<TokenRange> Sources(CueCandidate cue, ContentCandidate content) => _sources.Find(cue, content);

    /// <inheritdoc cref="Relays.Find"/>
    public TokenRange RelayOf(CueCandidate cue, ContentCandidate content) => _ruledSources.RelayOf(cue, content);

    public void Write(CueCandidate cue, FeatureVector features) => _cueFeatures.Write(cue, features);

    public ContentFeatures ContentFeatures { get; }

    public SourceFeatures SourceFeatures { get; }
}
