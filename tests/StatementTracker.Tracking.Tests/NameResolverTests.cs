namespace StatementTracker.Tracking.Tests;

public class NameResolverTests
{
    private readonly NameResolver _names = new(ActorRegistry.BuiltIn);

    [Theory]
    [InlineData("the UN", null, "United Nations")]
    [InlineData("وزارة النفط العراقية", null, "Iraqi Oil Ministry")]
    [InlineData("العمري", "iraq", "Iraq")]
    [InlineData("Tbilisi", "georgia", "georgia")]
    [InlineData("Atlanta", "georgia-us-state", "georgia-us-state")]
    [InlineData("سالم العمري", null, "سالم العمري")]
    [InlineData("X", "of-another-registry", "of-another-registry")]
    public void Registered_actors_have_their_name_or_the_id_where_two_bear_the_name(string name, string? actor, string shown) =>
        Assert.Equal(shown, _names.Of(new Speaker { Name = name, ActorId = actor }));

    [Fact]
    public void Others_have_the_first_spelling_that_was_seen()
    {
        Assert.Equal("سالم العمري", _names.Of("سالم العمري"));
        Assert.Equal("سالم العمري", _names.Of("سالِم العُمري"));
        Assert.Equal("العمري", _names.Of("العمري"));
    }
}
