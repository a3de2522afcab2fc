using StatementTracker.Detection;

namespace StatementTracker.Classification;

/// <summary>Whose words each token of an article is: the innermost statement whose content it stands in.</summary>
internal sealed class ContentOwners
{
    /// <summary>Stands for the article's own voice.</summary>
    public const int Nobody = -1;

    private readonly int[] _owners;

    public ContentOwners(int tokens, List<Draft> drafts)
    {
        _owners = new int[tokens];
        Array.Fill(_owners, Nobody);
        foreach (int i in Enumerable.Range(0, drafts.Count).OrderByDescending(i => TokenRange.CountOf(drafts[i].Content)))
        {
            drafts[i].Content.ForEach(piece => Array.Fill(_owners, i, piece.First, piece.Count));
        }
    }

    public int this[int token] => _owners[token];
}
