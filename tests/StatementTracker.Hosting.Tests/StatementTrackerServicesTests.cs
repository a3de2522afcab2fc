using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StatementTracker.Tests.Models;

namespace StatementTracker.Hosting.Tests;

public class StatementTrackerServicesTests
{
    private const string Arabic = "قال مجلس المرافئ الشمالي إن الجسر سيفتح.", English = "The Northern Harbour Council said the bridge would open.";

    [Fact]
    public void The_pipeline_is_injected_and_is_one()
    {
        using ServiceProvider provider = new ServiceCollection().AddStatementTracker().AddTransient<Newsroom>().BuildServiceProvider(validateScopes: true);

        Newsroom first = provider.GetRequiredService<Newsroom>(), second = provider.GetRequiredService<Newsroom>();
        Assert.Same(first.Pipeline, second.Pipeline);
        Assert.Equal(Language.All, first.Pipeline.Languages);
        Assert.Single(first.Pipeline.Detect(Arabic).Statements);
        Assert.Single(first.Pipeline.Detect(English).Statements);
    }

    [Theory]
    [InlineData(Arabic)]
    [InlineData(English)]
    public void Calls_add_up(string text)
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddStatementTracker(b => b.AddLanguages(Language.English))
            .AddStatementTracker(b => b.AddLanguages(Language.Arabic).AddActors(a => a.Add("Northern Harbour Council", SpeakerKind.Ngo, "مجلس المرافئ الشمالي")))
            .BuildServiceProvider();
        StatementPipeline pipeline = provider.GetRequiredService<StatementPipeline>();

        Assert.Equal([Language.English, Language.Arabic], pipeline.Languages);
        Assert.Equal("Northern Harbour Council", Assert.Single(pipeline.Detect(text).Statements).Speakers[0].ActorId);
        Assert.Single(provider.GetServices<StatementPipeline>());
    }

    [Fact]
    public void A_configuration_may_need_other_services()
    {
        using ServiceProvider provider = new ServiceCollection().AddSingleton(new Settings(3))
            .AddStatementTracker((services, b) => b.WithMaxDegreeOfParallelism(services.GetRequiredService<Settings>().Degree)).BuildServiceProvider();

        Assert.Equal(3, provider.GetRequiredService<StatementPipeline>().MaxDegreeOfParallelism);
    }

    [Fact]
    public void Faults_are_told_when_it_is_first_asked_for()
    {
        using ServiceProvider provider = new ServiceCollection().AddStatementTracker(b => b.WithMaxDegreeOfParallelism(0)).BuildServiceProvider();

        Assert.Single(Assert.Throws<StatementConfigurationException>(provider.GetRequiredService<StatementPipeline>).Faults);
    }

    [Fact]
    public void What_was_built_is_logged_once()
    {
        LogRecord log = Build(b => b.AddLanguages(Language.English).AddActors(a => a.Add("Northern Harbour Council", SpeakerKind.Ngo)));

        Assert.Equal([("StatementTracker.StatementPipeline", LogLevel.Information,
            "StatementTracker reads English with the built-in model. Actors of the configuration: 1; those of the library: included.")], log.Entries);
        Assert.Contains("those of the library: left out.", Build(b => b.WithoutBuiltInActors()).Entries.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_the_model_of_ones_own_lacks_is_a_warning()
    {
        StatementModel english = ModelPackage.Read(new ModelPackage("en").Write());
        LogRecord log = Build(b => b.UseModel(english));

        Assert.Equal([LogLevel.Information, LogLevel.Warning], log.Entries.Select(e => e.Level));
        Assert.Contains($"English with the model \"{english.Info.Name}\"", log.Entries[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("No model of the configuration has Arabic", log.Entries[1].Message, StringComparison.Ordinal);
        Assert.Single(Build(b => b.UseModel(english).AddLanguages(Language.English)).Entries);
    }

    [Fact]
    public void Arguments_are_checked_at_the_call()
    {
        Assert.Throws<ArgumentNullException>(() => StatementTrackerServices.AddStatementTracker(null!));
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddStatementTracker((Action<IServiceProvider, StatementPipelineBuilder>)null!));
    }

    private static LogRecord Build(Action<StatementPipelineBuilder> configure)
    {
        LogRecord log = new();
        using ServiceProvider provider = new ServiceCollection().AddLogging(b => b.AddProvider(log)).AddStatementTracker(configure).BuildServiceProvider();
        provider.GetRequiredService<StatementPipeline>();
        provider.GetRequiredService<StatementPipeline>();
        return log;
    }

    private sealed record Settings(int Degree);

    private sealed record Newsroom(StatementPipeline Pipeline);
}
