using System.Runtime.InteropServices;
using StatementTracker.Languages;

namespace StatementTracker.Tracking.Clusters;

/// <summary>What clustering keeps of the statements of a query: summaries, words, and a sketch of each article.</summary>
internal sealed class StatementSet
{
    private readonly Dictionary<ulong, int> _textsByWords = [];
    private readonly Dictionary<string, int> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameKey> _names = new(StringComparer.Ordinal);

    private StatementSet() { }

    /// <summary>The statements with enough words.</summary>
    public List<StatementSummary> Statements { get; } = [];

    /// <summary>For each statement the index of its article.</summary>
    public List<int> ArticleOf { get; } = [];

    /// <summary>For each article its <see cref="ArticleSketch"/>.</summary>
    public List<ulong[]> Sketches { get; } = [];

    /// <summary>The wordings.</summary>
    public List<ContentText> Texts { get; } = [];

    public Vocabulary Vocabulary { get; } = new();

    public CrossLanguageFinder CrossLanguage { get; } = new();

    public static StatementSet Read(StatementQuery query, int minWords)
    {
        StatementSet set = new();
        List<ulong> words = [];
        foreach (Statement statement in query)
        {
            StatementSummary summary = StatementSummary.Of(statement);
            set.CrossLanguage.Add(statement, summary);
            words.Clear();
            ContentTokens.Read(summary.Text, words);
            if (words.Count >= minWords)
            {
                set.Add(statement, summary, words);
            }
        }

        return set;
    }

    /// <summary>Whether a speaker of one and a speaker of the other share a name.</summary>
    public bool ShareSpeaker(ContentText one, ContentText other) =>
        one.Speakers.Exists(name => other.Speakers.Exists(otherName => KeyOf(name).Overlaps(KeyOf(otherName))));

    /// <summary>Whether some article has both texts, as two statements.</summary>
    public bool ShareArticle(ContentText one, ContentText other)
    {
        HashSet<int> articles = [.. one.Statements.Select(s => ArticleOf[s])];
        return other.Statements.Exists(s => articles.Contains(ArticleOf[s]));
    }

    private NameKey KeyOf(string name) => _names.TryGetValue(name, out NameKey? key) ? key : _names[name] = NameKey.Of(name);

    private void Add(Statement statement, StatementSummary summary, List<ulong> words)
    {
        Texts[TextOf(words)].Add(Statements.Count, summary.Speakers);
        Statements.Add(summary);
        ArticleOf.Add(IndexOf(statement.Article));
    }

    private int IndexOf(Article article)
    {
        // Articles without an id are told apart by their text.
        ref int index = ref CollectionsMarshal.GetValueRefOrAddDefault(_articles, article.Id.Length > 0 ? article.Id : $"\n{article.Text}", out bool exists);
        if (!exists)
        {
            index = Sketches.Count;
            Sketches.Add(ArticleSketch.Of(article.Text));
        }

        return index;
    }

    private int TextOf(List<ulong> words)
    {
        ulong hash = 0;
        foreach (ulong word in words)
        {
            hash = Normalizer.Combine(hash, word);
        }

        int[] ids = [.. words.Select(Vocabulary.IdOf)];
        for (; _textsByWords.TryGetValue(hash, out int text); hash++)
        {
            if (Texts[text].Words.AsSpan().SequenceEqual(ids))
            {
                return text;
            }
        }

        Vocabulary.Count(ids);
        Texts.Add(new ContentText(ids));
        return _textsByWords[hash] = Texts.Count - 1;
    }
}
