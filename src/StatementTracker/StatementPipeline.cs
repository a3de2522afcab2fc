using StatementTracker.Classification;
using StatementTracker.Stances;

namespace StatementTracker;

/// <summary>The front door: reads articles and answers with their statements. Immutable, thread-safe.</summary>
/// <example>
/// <code>
/// StatementPipeline pipeline = StatementPipeline.CreateBuilder().Build();
/// foreach (Statement statement in pipeline.Detect(text).Statements) Console.WriteLine(statement);
/// </code>
/// </example>
public sealed partial class StatementPipeline
{
    private readonly TopicTable _topics;
    private readonly Dictionary<Language, StatementModel> _models;
    private readonly OwnClassifiers _classifiers;

    internal StatementPipeline(
        IReadOnlyList<Language> languages, ActorRegistry actors, TopicTable topics, Dictionary<Language, StatementModel> models, OwnClassifiers classifiers, int maxDegreeOfParallelism)
    {
        Languages = languages;
        Actors = actors;
        _topics = topics;
        _models = models;
        _classifiers = classifiers;
        MaxDegreeOfParallelism = maxDegreeOfParallelism;
    }

    /// <summary>The languages it reads, in the order they were added.</summary>
    public IReadOnlyList<Language> Languages { get; }

    /// <summary>How many articles <c>DetectAsync</c> reads at a time, 1 or more.</summary>
    public int MaxDegreeOfParallelism { get; }

    /// <summary>The actors it knows.</summary>
    internal ActorRegistry Actors { get; }

    /// <summary>Begins a pipeline.</summary>
    public static StatementPipelineBuilder CreateBuilder() => new();

    /// <summary>Finds the statements of one article.</summary>
    /// <param name="article">
    /// Any text does. Without <see cref="Article.Language"/> the script that most letters are in tells the language; a text
    /// without Arabic and Latin letters is read in the first of <see cref="Languages"/>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="NotSupportedException">The article is in a language that was not added.</exception>
    /// <exception cref="InvalidOperationException">A classifier of <c>UseClassifier</c> answered with a label that there is not.</exception>
    public StatementDocument Detect(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Language language = LanguageOf(article);
        return StatementTelemetry.HasListeners ? StatementTelemetry.Measure(article, language, Read) : Read(article, language);
    }

    /// <summary>Finds the statements of a text; the same as an article with an empty id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="NotSupportedException">The text is in a language that was not added.</exception>
    public StatementDocument Detect(string text) => Detect(new Article("", text));

    /// <summary>The model that reads one of <see cref="Languages"/>.</summary>
    internal StatementModel ModelOf(Language language) => _models[language];

    private StatementDocument Read(Article article, Language language)
    {
        (IReadOnlyList<Statement> statements, IReadOnlyList<ArticleActor> actors) = StatementReader.Read(article, _models[language].Of(language)!, Actors, _topics, _classifiers);
        return new StatementDocument(article, language, statements, Actors, actors);
    }

    private Language LanguageOf(Article article)
    {
        Language language = article.Language ?? ArticleLanguage.Tell(article.Text) ?? Languages[0];
        return Languages.Contains(language) ? language : throw new NotSupportedException(
            $"The article \"{article.Id}\" is in {language.Name} ({language}), but the pipeline reads only: "
            + $"{string.Join(", ", Languages)}. Add it with AddLanguages(Language.{language.Name}).");
    }
}
