namespace StatementTracker.Tests;

public class ActorRegistryTests
{
    private static ActorRegistry Build(Action<ActorRegistryBuilder> add)
    {
        ActorRegistryBuilder builder = new() { WithBuiltIn = false };
        add(builder);
        List<string> faults = [];
        ActorRegistry registry = builder.Build(faults);
        Assert.Empty(faults);
        return registry;
    }

    [Theory]
    [InlineData("Donald Trump")]
    [InlineData("DONALD trump")]
    [InlineData("President Donald Trump")]
    [InlineData("Mr. Donald Trump")]
    [InlineData("Donald Trump's")]
    [InlineData("Donald  Trump ")]
    [InlineData("دونالد ترامب")]
    [InlineData("الرئيس دونالد ترامب")]
    [InlineData("دُونالْد ترامــب")]
    public void An_actor_is_found_under_every_spelling_of_its_names(string name)
    {
        ActorRegistry registry = Build(a => a.Add("Donald Trump", SpeakerKind.Government, "دونالد ترامب"));

        Assert.Equal("Donald Trump", registry.Find(name)?.Name);
    }

    [Theory]
    [InlineData("التحالف الدولي", "تحالف دولي")]
    [InlineData("التحالف الدولي", "للتحالف الدولي")]
    [InlineData("التحالف الدولي", "والتحالف الدولي")]
    [InlineData("الأمم المتحدة", "الامم المتحده")]
    [InlineData("مصطفى", "مصطفي")]
    [InlineData("مسؤول", "مسئول")]
    [InlineData("the United Nations", "United Nations")]
    [InlineData("U.S. Central Command", "US Central Command")]
    [InlineData("CJTF-OIR", "CJTF OIR")]
    [InlineData("Sana’a Council", "Sanaa Council")]
    [InlineData("Prime Minister Nouri Kamal", "Nouri Kamal")]
    [InlineData("Ministry of Oil", "Ministry Oil")]
    [InlineData("مجموعة ٣٥", "مجموعة 35")]
    public void Spellings_that_are_one_name(string one, string other) =>
        Assert.Equal(NameKey.HashOf(one), NameKey.HashOf(other));

    [Theory]
    [InlineData("General Assembly", "Assembly")]
    [InlineData("President of Iraq", "Iraq")]
    [InlineData("الرئيس الأميركي", "الأميركي")]
    [InlineData("Foreign Minister", "Foreign")]
    [InlineData("Minister", "")]
    [InlineData("Coalition", "International Coalition")]
    [InlineData("Ahmed Karim", "Karim Ahmed")]
    public void Names_that_are_two(string one, string other) =>
        Assert.NotEqual(NameKey.HashOf(one), NameKey.HashOf(other));

    [Fact]
    public void A_part_of_a_name_is_not_the_name()
    {
        ActorRegistry registry = Build(a => a.Add("International Coalition", SpeakerKind.Coalition));

        Assert.Null(registry.Find("Coalition"));
        Assert.Null(registry.Find(""));
        Assert.Null(ActorRegistry.Empty.Find("International Coalition"));
    }

    [Fact]
    public void An_alias_that_folds_to_the_name_is_no_fault()
    {
        ActorRegistry registry = Build(a => a.Add("الأمم المتحدة", SpeakerKind.InternationalOrganization, "الامم المتحدة", "أمم متحدة"));

        Assert.Single(registry.Actors);
        Assert.Equal(SpeakerKind.InternationalOrganization, registry.Find("الأمم المتحدة")?.Kind);
    }

    [Fact]
    public void An_id_finds_its_actor_exactly()
    {
        ActorRegistry registry = Build(a => a.Add("NATO", SpeakerKind.InternationalOrganization));

        Assert.Equal("NATO", registry.ById("NATO")?.Name);
        Assert.Null(registry.ById("nato"));
        Assert.Null(registry.ById(null));
    }

    [Fact]
    public void Finding_allocates_nothing()
    {
        ActorRegistry registry = Build(a => a.Add("Donald Trump", SpeakerKind.Government));
        registry.Find("President Donald J. Trump");
        long before = GC.GetAllocatedBytesForCurrentThread();
        registry.Find("President Donald J. Trump");

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Any_text_may_be_asked_for() =>
        CsCheck.Check.Sample(CsCheck.Gen.String, name =>
        {
            NameKey key = NameKey.Of(name);
            return key.IsEmpty == (NameKey.HashOf(name) == 0) && (key.IsEmpty || (key.Overlaps(key) && key.Same(key)));
        });
}
