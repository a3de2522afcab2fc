using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace StatementTracker.Hosting;

/// <summary>Puts StatementTracker into a service collection.</summary>
public static class StatementTrackerServices
{
    /// <summary>Adds a <see cref="StatementPipeline"/> with the defaults as a singleton, built when it is first asked for.</summary>
    /// <param name="services">The collection to add to.</param>
    /// <returns>The same collection.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddStatementTracker(this IServiceCollection services) => services.AddStatementTracker((_, _) => { });

    /// <summary>Adds a <see cref="StatementPipeline"/> as a singleton, built when it is first asked for.</summary>
    /// <param name="services">The collection to add to.</param>
    /// <param name="configure">Languages, actors, models …; several calls add up, in their order, to one pipeline.</param>
    /// <returns>The same collection.</returns>
    /// <remarks>
    /// What was built is logged under the category <c>StatementTracker.StatementPipeline</c>: its languages, models and actors as information, and a
    /// language that the model of one's own does not have as a warning. Without logging nothing is.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="StatementConfigurationException">Something is wrong (when the pipeline is first asked for); the exception lists every fault there is.</exception>
    /// <example>
    /// <code>
    /// services.AddStatementTracker(b =&gt; b.AddLanguages(Language.Arabic).AddActors("actors.json"));
    /// // sealed class Newsroom(StatementPipeline pipeline) { … }
    /// </code>
    /// </example>
    public static IServiceCollection AddStatementTracker(this IServiceCollection services, Action<StatementPipelineBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddStatementTracker((_, builder) => configure(builder));
    }

    /// <summary>The same for a configuration that needs other services, such as options.</summary>
    /// <param name="services">The collection to add to.</param>
    /// <param name="configure">Called when the pipeline is first asked for, with the provider of singletons.</param>
    /// <returns>The same collection.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddStatementTracker(this IServiceCollection services, Action<IServiceProvider, StatementPipelineBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddSingleton(new PipelineConfiguration(configure));
        services.TryAddSingleton(Build);
        return services;
    }

    private static StatementPipeline Build(IServiceProvider provider)
    {
        StatementPipelineBuilder builder = StatementPipeline.CreateBuilder();
        foreach (PipelineConfiguration configuration in provider.GetServices<PipelineConfiguration>())
        {
            configuration.Configure(provider, builder);
        }

        StatementPipeline pipeline = builder.Build();
        PipelineLog.Write(provider.GetService<ILogger<StatementPipeline>>() ?? NullLogger<StatementPipeline>.Instance, pipeline);
        return pipeline;
    }

    private sealed record PipelineConfiguration(Action<IServiceProvider, StatementPipelineBuilder> Configure);
}
