namespace StatementTracker.Tests.Classification;

public class OwnClassifierTests
{
    private const string English = "Iraq and a fisherman named Ned Crabbe said that the port was closed.", Arabic = "قال وزير النقل سالم العمري إن الميناء أغلق.";

    [Theory]
    [InlineData(English)]
    [InlineData(Arabic)]
    public void Its_answers_replace_the_model_s_and_null_keeps_them(string text)
    {
        Statement before = Read(text), after = Read(text, (StatementDecision.Act, "threaten"), (StatementDecision.Channel, "letter"));
        Assert.Equal((SpeechAct.Threaten, Channel.Letter), (after.Act, after.Channel));
        Assert.Equal(before.Type, after.Type);
        Assert.Equal(before.Speakers, after.Speakers);
        Assert.Contains("act by its own classifier (0.50)", after.Evidence.Notes);
        Assert.Equal(before.Act, Read(text, (StatementDecision.Act, null)).Act);
    }

    [Fact]
    public void The_kind_of_a_registered_actor_is_not_asked_for()
    {
        Statement statement = Read("Iraq said that the port was closed.", (StatementDecision.Kind, "company"));
        Assert.Equal(("iraq", SpeakerKind.Government), (statement.Speakers[0].ActorId, statement.Speakers[0].Kind));
        Assert.Equal(SpeakerKind.Company, Read(Arabic, (StatementDecision.Kind, "company")).Speakers[0].Kind);
    }

    [Fact]
    public void An_unknown_label_is_told_with_those_there_are()
    {
        InvalidOperationException fault = Assert.Throws<InvalidOperationException>(() => Read(English, (StatementDecision.Act, "shout")));
        Assert.Contains("\"shout\"", fault.Message, StringComparison.Ordinal);
        Assert.Contains("claim-responsibility", fault.Message, StringComparison.Ordinal);
    }

    private static Statement Read(string text, params (StatementDecision Decision, string? Label)[] classifiers)
    {
        StatementPipelineBuilder builder = StatementPipeline.CreateBuilder();
        foreach ((StatementDecision decision, string? label) in classifiers)
        {
            builder.UseClassifier(decision, new Always(label));
        }

        return Assert.Single(builder.Build().Detect(text).Statements);
    }

    private sealed class Always(string? label) : IStatementClassifier
    {
        public StatementLabel? Classify(Statement statement, Speaker? speaker) => label is null ? null : new StatementLabel(label, 0.5);
    }
}
