namespace StatementTracker;

/// <summary>Puts a <see cref="StatementPipeline"/> together. Not thread-safe; builds once.</summary>
public sealed class StatementPipelineBuilder
{
    private readonly List<Language?> _languages = [];
    private readonly ActorRegistryBuilder _actors = new();
    private readonly List<StatementModel> _models = [];
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
        return faults.Count == 0 ? Create(actors) : throw new StatementConfigurationException(faults);
    }

    private StatementPipeline Create(ActorRegistry actors)
    {
        _built = true;
        IReadOnlyList<Language> languages = _languages.Count == 0 ? Language.All : [.. _languages.OfType<Language>()];
        return new StatementPipeline(languages, actors, languages.ToDictionary(language => language, ModelOf), _degree);
    }

    private StatementModel ModelOf(Language language) => _models.LastOrDefault(model => model.Languages.Contains(language)) ?? StatementModel.BuiltIn;

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
