namespace StatementTracker.Tests.Actors;

/// <summary>Which names are one actor, and which only look so.</summary>
public class ActorMatchTests
{
    public static IEnumerable<object[]> Matches => PairFile.Read("matches.tsv");

    public static IEnumerable<object[]> NearCollisions => PairFile.Read("near-collisions.tsv");

    public static IEnumerable<object[]> Transliterations => PairFile.Read("transliterations.tsv");

    private static ActorRegistry BuiltInAnd(params string[] persons)
    {
        ActorRegistryBuilder builder = new();
        Array.ForEach(persons, name => builder.Add(name, SpeakerKind.Person));
        List<string> faults = [];
        ActorRegistry registry = builder.Build(faults);
        Assert.Empty(faults);
        return registry;
    }

    [Fact]
    public void There_are_enough_of_them()
    {
        Assert.True(Matches.Count() >= 80);
        Assert.True(NearCollisions.Count() >= 50);
        Assert.True(Transliterations.Count() >= 80);
    }

    [Theory]
    [MemberData(nameof(Matches))]
    public void Both_languages_find_the_actor(string id, string english, string arabic)
    {
        Assert.Equal(id, ActorRegistry.BuiltIn.Find(english)?.Id);
        Assert.Equal(id, ActorRegistry.BuiltIn.Find(arabic)?.Id);
    }

    [Theory]
    [MemberData(nameof(Matches))]
    public void A_query_in_one_language_finds_a_speaker_in_the_other(string id, string english, string arabic)
    {
        StatementQuery query = new(
            [new StatementSketch("…", "…") { Speakers = [StatementSketch.Speaker(english, actor: id), StatementSketch.Speaker(arabic)] }.Build()], ActorRegistry.BuiltIn);

        Assert.Single(query.By(arabic));
        Assert.Single(query.By(english));
    }

    [Theory]
    [MemberData(nameof(NearCollisions))]
    public void Names_that_look_alike_are_not_one_actor(string one, string other)
    {
        (string? first, string? second) = (ActorRegistry.BuiltIn.Find(one)?.Id, ActorRegistry.BuiltIn.Find(other)?.Id);

        Assert.True(first is null || first != second, $"{one} and {other} are both {first}.");
        Assert.NotEqual(one, BuiltInAnd(one).Find(other)?.Id);
        Assert.NotEqual(other, BuiltInAnd(other).Find(one)?.Id);
    }

    [Theory]
    [MemberData(nameof(Transliterations))]
    public void A_name_of_ones_own_is_found_in_the_other_script(string arabic, string english)
    {
        Assert.Equal(english, BuiltInAnd(english).Find(arabic)?.Id);
        Assert.Equal(arabic, BuiltInAnd(arabic).Find(english)?.Id);
    }

    [Fact]
    public void No_transliteration_is_another_persons()
    {
        string[] persons = [.. PairFile.Read("transliterations.tsv").Select(row => row[1])];
        ActorRegistry all = BuiltInAnd(persons);

        Assert.All(PairFile.Read("transliterations.tsv"), row => Assert.Equal(row[1], all.Find(row[0])?.Id));
    }

    [Fact]
    public void What_two_actors_may_be_is_neither()
    {
        ActorRegistry registry = BuiltInAnd("Salem Karim", "Salim Karim");

        Assert.Null(registry.Find("سالم كريم"));
    }

    [Theory]
    [InlineData("António Guterres, Secretary-General of the United Nations")]
    [InlineData("Secretary António Guterres")]
    [InlineData("الأمين العام للأمم المتحدة أنطونيو غوتيريش")]
    [InlineData("السيد أنطونيو غوتيريش")]
    [InlineData("أنطونيو غوتيريش، الأمين العام للأمم المتحدة")]
    [InlineData("وأنطونيو غوتيريش")]
    public void Titles_do_not_matter_before_or_behind_a_person(string name) =>
        Assert.Equal("António Guterres", BuiltInAnd("António Guterres").Find(name)?.Id);

    [Theory]
    [InlineData("Jordan")]
    [InlineData("Chad")]
    [InlineData("مالي")]
    public void A_person_is_no_state(string name)
    {
        Assert.NotNull(ActorRegistry.BuiltIn.Find(name));
        Assert.Null(ActorRegistry.BuiltIn.Find(name, asPerson: true));
    }
}
