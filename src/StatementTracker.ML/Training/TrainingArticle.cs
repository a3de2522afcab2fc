using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.ML.Corpora;
using StatementTracker.Text;

namespace StatementTracker.ML.Training;

/// <summary>An annotated article with everything that detection considers in it, and which of that is right.</summary>
/// <remarks>Not thread-safe: its candidates are made on demand.</remarks>
internal sealed class TrainingArticle
{
    private readonly Dictionary<int, GoldStatement> _owners = [];
    private readonly HashSet<int> _ambiguous = [];

    public TrainingArticle(AnnotatedArticle annotated)
    {
        Annotated = annotated;
        Text = ArticleText.Read(annotated.Article.Text, LanguageRules.Of(annotated.Language));
        Space = new CandidateSpace(Text);
        Gold = [.. annotated.Statements.Select(s => new GoldStatement(Text, s)).Where(g => g.Content.Count > 0)];
        Match();
    }

    public AnnotatedArticle Annotated { get; }

    public ArticleText Text { get; }

    public CandidateSpace Space { get; }

    public IReadOnlyList<GoldStatement> Gold { get; }

    /// <summary>The statement whose cue a candidate is; null if it is none's.</summary>
    public GoldStatement? OwnerOf(int cue) => _owners.GetValueOrDefault(cue);

    /// <summary>Whether a candidate teaches nothing: a word of a longer cue, or the cue of a statement that nobody must find.</summary>
    public bool IsAmbiguous(int cue) => _owners.TryGetValue(cue, out GoldStatement? owner) ? owner.Statement.IsOptional : _ambiguous.Contains(cue);

    /// <summary>The words of some token ranges.</summary>
    public HashSet<int> WordsOf(IEnumerable<TokenRange> ranges) =>
        [.. ranges.SelectMany(r => Enumerable.Range(r.First, Math.Max(0, r.Count))).Where(i => Text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)];

    /// <summary>One candidate a statement: a listed cue before any other word of its cue, the most reliable first.</summary>
    private void Match()
    {
        foreach (GoldStatement gold in Gold)
        {
            int best = -1;
            float bestRank = float.NegativeInfinity;
            for (int i = 0; i < Space.Cues.Count; i++)
            {
                CueCandidate cue = Space.Cues[i];
                if (!Enumerable.Range(cue.Range.First, cue.Range.Count).Any(gold.Cue.Contains))
                {
                    continue;
                }

                _ambiguous.Add(i);
                if (RankOf(cue) is var rank && rank > bestRank)
                {
                    (best, bestRank) = (i, rank);
                }
            }

            if (best >= 0)
            {
                _owners.TryAdd(best, gold);
            }
        }
    }

    private static float RankOf(CueCandidate cue) =>
        cue.Type == CueType.Open ? cue.Range.First / 1e9f : 1 + (cue.Word.Cue?.Reliability ?? 0.3f);
}
