using StatementTracker.Tracking.Clusters;

namespace StatementTracker.Tracking.Tests.Clusters;

/// <summary>Statements of the corpus, 2,000 of them, and 200 hand-made variants of others: which are found, and what they are said to be.</summary>
internal sealed class VariantMeasure
{
    private const int Others = 2_000;

    private VariantMeasure() { }

    public int Variants { get; private init; }
    public List<string> Missed { get; } = [];
    public List<string> Wrong { get; } = [];
    public List<string> Misjudged { get; } = [];

    public double Recall => 1 - ((double)Missed.Count / Variants);
    public double Precision => (Variants - Missed.Count) / (double)(Variants - Missed.Count + Wrong.Count);

    /// <summary>The share of right verdicts among the variants that are found.</summary>
    public double Verdicts => 1 - ((double)Misjudged.Count / (Variants - Missed.Count));

    public static VariantMeasure Run(string set, bool withSpeakers)
    {
        Dictionary<string, (string Verdict, string Text)> variants = Read($"{set}-en.tsv").Concat(Read($"{set}-ar.tsv")).ToDictionary(v => v.Key, v => (v.Verdict, v.Text));
        Corpus.Entry[] corpus = [.. Corpus.Read()];
        Corpus.Entry[] originals = [.. corpus.Where(entry => variants.ContainsKey(entry.Key))];
        Assert.Equal(variants.Count, originals.Length);
        Corpus.Entry[] others = [.. corpus.Except(originals)];
        IEnumerable<Statement> statements = originals.Concat(Enumerable.Range(0, Others).Select(i => others[i * others.Length / Others])).Select(entry => Create(entry, entry.Content, "", withSpeakers))
            .Concat(originals.Select(entry => Create(entry, variants[entry.Key].Text, "'", withSpeakers)));
        StatementClusters found = Said.Query(statements).ToClusters();
        return new VariantMeasure { Variants = variants.Count }.Score(found, variants);
    }

    private VariantMeasure Score(StatementClusters found, Dictionary<string, (string Verdict, string Text)> variants)
    {
        HashSet<string> right = [];
        foreach (StatementCluster cluster in found.Clusters)
        {
            StatementVariant[] members = [.. cluster.Variants];
            for (int i = 0; i < members.Length; i++)
            {
                for (int k = i + 1; k < members.Length; k++)
                {
                    Score(members[i], members[k], variants, right);
                }
            }
        }

        Missed.AddRange(variants.Keys.Except(right).Select(key => $"{key}: {variants[key].Text}"));
        return this;
    }

    // Only pairs across articles are answers: what an article says twice is no spread.
    private void Score(StatementVariant one, StatementVariant other, Dictionary<string, (string Verdict, string Text)> variants, HashSet<string> right)
    {
        if (one.Statement.ArticleId == other.Statement.ArticleId)
        {
            return;
        }

        string key = Key(one);
        if (key != Key(other) || !variants.TryGetValue(key, out (string Verdict, string Text) variant))
        {
            Wrong.Add($"{key}: {one.Statement.Text} | {Key(other)}: {other.Statement.Text}");
            return;
        }

        right.Add(key);
        StatementVariant judged = one.Statement.Text != variant.Text || (other.Statement.Text == variant.Text && one.Verdict != Verdict.Verbatim) ? other : one;
        judged = judged.Verdict == Verdict.Verbatim ? (judged == one ? other : one) : judged;
        if (judged.Verdict?.ToString().ToLowerInvariant() != variant.Verdict)
        {
            Misjudged.Add($"{key}: {judged.Verdict}, not {variant.Verdict}: {variant.Text}");
        }
    }

    private static string Key(StatementVariant variant) => $"{variant.Statement.ArticleId.TrimEnd('\'')}/{variant.Statement.StatementId}";

    private static Statement Create(Corpus.Entry entry, string text, string suffix, bool withSpeakers)
    {
        string[] key = entry.Key.Split('/');
        return (new StatementSketch(text, text)
        {
            Id = key[1],
            Article = new Article(key[0] + suffix, text),
            Type = StatementType.Direct,
            Speakers = [.. entry.Speakers.Where(_ => withSpeakers).Select(name => StatementSketch.Speaker(name))],
        }).Build();
    }

    private static IEnumerable<(string Key, string Verdict, string Text)> Read(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", file)).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t')).Select(fields => (fields[0], fields[1], fields[2]));
}
