using System.Security.Cryptography;
using System.Text;
using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Training;

/// <summary>The articles of a training, by language, and those to choose by.</summary>
internal sealed class TrainingData
{
    private readonly Dictionary<Language, List<TrainingArticle>> _articles;

    private TrainingData(Dictionary<Language, List<TrainingArticle>> articles, IReadOnlyList<AnnotatedArticle> development, string hash)
    {
        _articles = articles;
        Development = development;
        Hash = hash;
    }

    public IReadOnlyList<Language> Languages => [.. _articles.Keys];

    /// <summary>Articles to choose by, in the languages trained.</summary>
    public IReadOnlyList<AnnotatedArticle> Development { get; }

    /// <summary>SHA-256 of the texts and annotations learned from, whatever files they lie in.</summary>
    public string Hash { get; }

    public IReadOnlyList<TrainingArticle> Of(Language language) => _articles[language];

    /// <exception cref="CorpusException">An article is faulty.</exception>
    /// <exception cref="TrainingException">A language has fewer articles than there are folds, or an article lies on both sides.</exception>
    public static TrainingData Read(TrainingConfiguration configuration, CancellationToken cancellation)
    {
        List<AnnotatedArticle> corpus = Read(configuration.Corpus, configuration.Languages, cancellation);
        List<AnnotatedArticle> development = Read(configuration.Development, configuration.Languages, cancellation);
        HashSet<string> texts = [.. corpus.Select(a => a.Article.Text)];
        if (development.Find(a => texts.Contains(a.Article.Text)) is { } both)
        {
            throw new TrainingException($"The article \"{both.Article.Id}\" of \"development\" is in \"corpus\" as well; 'statements audit' finds all of them.");
        }

        var articles = new Dictionary<Language, List<TrainingArticle>>();
        foreach (string code in configuration.Languages.Distinct())
        {
            _ = Language.TryParse(code, out Language? language);
            AnnotatedArticle[] own = [.. corpus.Where(a => a.Language == language)];
            if (own.Select(a => a.Article.Text).Distinct().Count() is var count && count < configuration.Folds)
            {
                throw new TrainingException($"\"corpus\" has {count} different articles in {language!.Name}, fewer than the {configuration.Folds} folds of the cross-validation. Add articles, or take \"{code}\" out of \"languages\".");
            }

            articles[language!] = [.. own.Select(a => new TrainingArticle(a))];
        }

        return new TrainingData(articles, development, HashOf(corpus));
    }

    private static List<AnnotatedArticle> Read(IReadOnlyList<string> paths, IReadOnlyList<string> languages, CancellationToken cancellation)
    {
        var articles = new List<AnnotatedArticle>();
        foreach (AnnotatedArticle article in paths.SelectMany(path => Corpus.Open(path)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (languages.Contains(article.Language.Code))
            {
                articles.Add(article);
            }
        }

        return articles;
    }

    private static string HashOf(List<AnnotatedArticle> corpus)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (AnnotatedArticle article in corpus)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(article.Article.Id + "\n" + article.Article.Text + "\n"));
            foreach (AnnotatedStatement s in article.Statements)
            {
                string spans = string.Join(' ', s.Content.Concat(s.Cue).Concat(s.Source).Select(span => $"{span.Start}-{span.End}"));
                string labels = string.Join('|', s.Type, s.Channel, s.Act, s.IsOptional, string.Join(';', s.Speakers), string.Join(';', s.Stances));
                hash.AppendData(Encoding.UTF8.GetBytes($"{s.Id} {spans} {labels}\n"));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
