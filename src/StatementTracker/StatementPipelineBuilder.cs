using StatementTracker.Actors;
using StatementTracker.Classification;
using StatementTracker.Formats;

namespace StatementTracker;

/// <summary>Puts a <see cref="StatementPipeline"/> together. Not thread-safe; builds once.</summary>
public sealed class StatementPipelineBuilder
{
    private readonly List<Language?> _languages = [];
    private readonly ActorRegistryBuilder _actors = new();
    private readonly TopicsBuilder _topics = new();
    private readonly List<StatementModel> _models = [];
    private readonly Dictionary<StatementDecision, IStatementClassifier> _classifiers = [];
    private int _degree = Environment.ProcessorCount;
    private bool _built;

    internal StatementPipelineBuilder() { }

    /// <summary>Adds languages that articles may be in. If none is ever added, the pipeline reads all of <see cref="Language.All"/>.</summary>
    /// <param name="languages">Languages not added yet. The very first one reads the texts whose script does not tell.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="languages"/> is null.</exception>
    public StatementPipelineBuilder AddLanguages(params Language[] languages)
    {
        ArgumentNullException.ThrowIfNull(languages);
        _languages.AddRange(languages);
        return this;
    }

    /// <summary>Adds actors to be recognised as speakers under any of their names; may be called several times.</summary>
    /// <param name="add">Called at once, with the collection to add to.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="add"/> is null.</exception>
    public StatementPipelineBuilder AddActors(Action<ActorRegistryBuilder> add)
    {
        ArgumentNullException.ThrowIfNull(add);
        add(_actors);
        return this;
    }

    /// <summary>
    /// Reads with a model instead of the built-in one, in the languages that it has; may be called several times, and the last model that
    /// has a language counts.
    /// </summary>
    /// <param name="model">The model, from <see cref="StatementModel.FromFile"/> for example.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public StatementPipelineBuilder UseModel(StatementModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _models.Add(model);
        return this;
    }

    /// <summary>Lets a classifier of one's own decide instead of the model, in all languages; where it answers null, the model's answer stays.</summary>
    /// <param name="decision">What it decides; a later classifier of the same decision takes the place of an earlier one.</param>
    /// <param name="classifier">Thread-safe; asked once a statement (once a speaker for <see cref="StatementDecision.Kind"/>).</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="classifier"/> is null.</exception>
    public StatementPipelineBuilder UseClassifier(StatementDecision decision, IStatementClassifier classifier)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        _classifiers[decision] = classifier;
        return this;
    }

    /// <summary>Adds the actors of a JSON file: an array of <c>{"id","kind","names":[…],"memberOf"?:[…]}</c>.</summary>
    /// <param name="path">
    /// A UTF-8 file, read at once. <c>kind</c> is a <see cref="SpeakerKind"/> as in <see cref="EnumNames"/> (<c>armed-group</c>), <c>names</c> are in any
    /// language, the canonical one first, <c>memberOf</c> are ids of actors here, or built in. What is wrong with it, a missing file included, <see cref="Build"/> reports.
    /// </param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public StatementPipelineBuilder AddActors(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        ReadFile(path, bytes => ActorJson.Read(bytes, path, _actors), _actors.AddFault);
        return this;
    }

    /// <summary>The same for a stream.</summary>
    /// <param name="stream">Read to its end at once, not closed.</param>
    /// <param name="source">What to call it in messages.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public StatementPipelineBuilder AddActors(Stream stream, string source = "actors")
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        ActorJson.Read(BytesOf(stream), source, _actors);
        return this;
    }

    /// <summary>Adds topics that statements may take sides on: wherever a content names one, the answer has the side toward it. May be called several times.</summary>
    /// <param name="add">Called at once, with the collection to add to.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="add"/> is null.</exception>
    public StatementPipelineBuilder AddTopics(Action<TopicsBuilder> add)
    {
        ArgumentNullException.ThrowIfNull(add);
        add(_topics);
        return this;
    }

    /// <summary>Adds the topics of a JSON file: an array of <c>{"name","names":[…]}</c>, a <see cref="Topic"/> each.</summary>
    /// <param name="path">A UTF-8 file, read at once. What is wrong with it, a missing file included, <see cref="Build"/> reports.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public StatementPipelineBuilder AddTopics(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        ReadFile(path, bytes => TopicJson.Read(bytes, path, _topics), _topics.AddFault);
        return this;
    }

    /// <summary>The same for a stream.</summary>
    /// <param name="stream">Read to its end at once, not closed.</param>
    /// <param name="source">What to call it in messages.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public StatementPipelineBuilder AddTopics(Stream stream, string source = "topics")
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        TopicJson.Read(BytesOf(stream), source, _topics);
        return this;
    }

    /// <summary>Leaves out the actors that come with the library (<see cref="ActorRegistry.BuiltIn"/>): only those added are recognised.</summary>
    /// <returns>This builder.</returns>
    public StatementPipelineBuilder WithoutBuiltInActors()
    {
        _actors.WithBuiltIn = false;
        return this;
    }

    /// <summary>Limits how many articles <c>DetectAsync</c> reads at a time, which also bounds the memory it takes.</summary>
    /// <param name="degree">1 or more; default <see cref="Environment.ProcessorCount"/>.</param>
    /// <returns>This builder.</returns>
    public StatementPipelineBuilder WithMaxDegreeOfParallelism(int degree)
    {
        _degree = degree;
        return this;
    }

    /// <summary>Checks everything and builds the pipeline.</summary>
    /// <exception cref="StatementConfigurationException">Something is wrong; the exception lists every fault there is.</exception>
    /// <exception cref="InvalidOperationException">This builder has built a pipeline before.</exception>
    public StatementPipeline Build()
    {
        if (_built)
        {
            throw new InvalidOperationException("This builder has built its pipeline: call StatementPipeline.CreateBuilder() for another one.");
        }

        List<string> faults = [];
        CheckLanguages(faults);
        CheckDegree(faults);
        ActorRegistry actors = _actors.Build(faults);
        Stances.TopicTable topics = _topics.Build(faults);
        return faults.Count == 0 ? Create(actors, topics) : throw new StatementConfigurationException(faults);
    }

    private StatementPipeline Create(ActorRegistry actors, Stances.TopicTable topics)
    {
        _built = true;
        if (_actors.WithBuiltIn)
        {
            BuiltInActors.Prepare();
        }

        IReadOnlyList<Language> languages = _languages.Count == 0 ? Language.All : [.. _languages.OfType<Language>()];
        return new StatementPipeline(languages, actors, topics, languages.ToDictionary(language => language, ModelOf), new OwnClassifiers(_classifiers), _degree);
    }

    private StatementModel ModelOf(Language language) => _models.LastOrDefault(model => model.Languages.Contains(language)) ?? StatementModel.BuiltIn;

    private static void ReadFile(string path, Action<byte[]> read, Action<string> addFault)
    {
        try
        {
            read(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            addFault($"{path}: cannot be read ({e.Message})");
        }
    }

    private static byte[] BytesOf(Stream stream)
    {
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private void CheckLanguages(List<string> faults)
    {
        if (_languages.Contains(null))
        {
            faults.Add("A language is null.");
        }

        faults.AddRange(_languages.OfType<Language>().GroupBy(language => language).Where(group => group.Count() > 1)
            .Select(group => $"The language {group.Key.Name} ({group.Key}) is added {group.Count()} times."));
    }

    private void CheckDegree(List<string> faults)
    {
        if (_degree < 1)
        {
            faults.Add($"The maximal degree of parallelism is {_degree}; it must be 1 or more.");
        }
    }
}
