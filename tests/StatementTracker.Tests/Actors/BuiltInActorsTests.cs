using StatementTracker.Actors;
using StatementTracker.Languages;

namespace StatementTracker.Tests.Actors;

/// <summary>What holds for the tables of built-in actors, also for what is added later.</summary>
public class BuiltInActorsTests
{
    private static readonly ActorRegistry BuiltIn = ActorRegistry.BuiltIn;

    [Fact]
    public void There_are_many_without_those_that_patterns_make()
    {
        Assert.True(BuiltIn.Actors.Count() >= 1_500);
        Assert.True(BuiltIn.Actors.Count(actor => !actor.Id.Contains('/', StringComparison.Ordinal)) >= 1_300);
        Assert.DoesNotContain(BuiltIn.Actors, actor => actor.Id == "iraq/ministry-of-oil");
        Assert.NotNull(BuiltIn.ById("iraq/ministry-of-oil"));
    }

    [Fact]
    public void Every_actor_has_an_id_of_its_own_and_names_in_both_languages() => Assert.All(BuiltIn.Actors, actor =>
    {
        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$", actor.Id);
        Assert.Same(actor, BuiltIn.ById(actor.Id));
        Assert.NotEqual(SpeakerKind.Unnamed, actor.Kind);
        Assert.NotNull(actor.NameIn(Language.Arabic));
        Assert.NotNull(actor.NameIn(Language.English));
    });

    [Fact]
    public void Every_actor_is_found_under_a_name_and_every_name_finds_it_or_nobody() => Assert.All(BuiltIn.Actors, actor =>
    {
        Assert.Contains(actor.Names, name => BuiltIn.Find(name) == actor);
        Assert.All(actor.Names, name => Assert.True(BuiltIn.Find(name) is null || BuiltIn.Find(name) == actor, $"{name} is {BuiltIn.Find(name)}, not {actor}."));
    });

    [Fact]
    public void Few_names_are_shared_and_all_of_them_are_known_to_be()
    {
        string[] shared = [.. BuiltIn.Actors.SelectMany(actor => actor.Names).Where(name => BuiltIn.Find(name) is null).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        Assert.Equal(
            "Brussels; Congo; Georgia; Korea; New York; Peoples Democratic Party; Peoples' Democratic Party; Punjab; RSF; the Congo; البنجاب; الكونغو; بروكسل; "
            + "جورجيا; صحيفة الرأي; صحيفة الراي; عمان; كوريا; نيويورك",
            string.Join("; ", shared));
    }

    [Fact]
    public void What_an_actor_belongs_to_exists()
    {
        Assert.All(BuiltIn.Actors.SelectMany(actor => actor.MemberOf), id => Assert.NotNull(BuiltIn.ById(id)));
        Assert.All((string[])["iraq/police", "france/navy", "japan/embassy", "mali/senate"], id => Assert.All(BuiltIn.ById(id)!.MemberOf, owner => Assert.NotNull(BuiltIn.ById(owner))));
        Assert.Equal(["iraq/government"], BuiltIn.ById("iraq/ministry-of-oil")!.MemberOf);
        Assert.Contains("arab-league", BuiltIn.ById("iraq")!.MemberOf);
        Assert.Contains("european-union", BuiltIn.ById("france")!.MemberOf);
    }

    [Fact]
    public void An_institution_is_one_instance_and_found_under_all_its_names()
    {
        foreach (string state in (string[])["iraq", "france", "south-korea", "south-africa", "hungary"])
        {
            foreach (string pattern in (string[])["ministry-of-foreign-affairs", "armed-forces", "parliament", "central-bank", "ministry-of-defence"])
            {
                Actor institution = BuiltIn.ById($"{state}/{pattern}")!;
                Assert.All(institution.Names.Where(name => !name.Contains(" في ", StringComparison.Ordinal)), name => Assert.Same(institution, BuiltIn.Find(name)));
            }
        }
    }

    [Fact]
    public void Every_capital_of_the_tables_is_its_states_or_shared()
    {
        DataFile file = DataFile.Open("Actors.states.tsv");
        int states = 0;
        while (file.Read())
        {
            states++;
            Actor state = BuiltIn.ById(file[file.Column("id")].ToString())!;
            foreach (string capital in NameList.Split($"{file[file.Column("capitals")]};{file[file.Column("arabicCapitals")]}"))
            {
                Assert.True(BuiltInActors.Instance.StateOf(capital) is null || BuiltInActors.Instance.StateOf(capital) == state, capital);
            }
        }

        Assert.Equal(197, states);
    }

    [Theory]
    [InlineData("عمّان", "jordan")]
    [InlineData("عمان", null)]
    [InlineData("بروكسل", null)]
    [InlineData("Tbilisi", "georgia")]
    [InlineData("Oslo fjord", null)]
    public void A_capital_tells_its_state(string capital, string? state) => Assert.Equal(state, BuiltInActors.Instance.StateOf(capital)?.Id);

    [Theory]
    [InlineData("Chadian Foreign Ministry", "chad/ministry-of-foreign-affairs")]
    [InlineData("وزارة خارجية تشاد", "chad/ministry-of-foreign-affairs")]
    [InlineData("وبوزارة خارجية تشاد", null)]
    public void A_lookup_allocates_nothing(string name, string? id)
    {
        Assert.Equal(id, BuiltIn.Find(name)?.Id);
        long before = GC.GetAllocatedBytesForCurrentThread();
        BuiltIn.Find(name);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData("Arabic.places.tsv", "بروكسل; عمّان; عدن; بنغازي; القدس; يانغون; القصر الجمهوري; القصر الرئاسي; البلاط الملكي; جورجيا; الكونغو")]
    [InlineData("English.places.tsv", "Brussels; Georgia; Congo")]
    [InlineData("Arabic.media.tsv", "تايم; صحيفة الوطن; صحيفة الراي; صحيفة الصباح; صحيفة صباح; راديو فرنسا; إذاعة فرنسا; الشروق; قناة الشرق; العالم نيوز; إل بي سي; إم تي في; ABC")]
    [InlineData("English.media.tsv", "PTI; dow jones; ABC; Fox; Sky; vox; Vox; meet the press; face the nation; fox news sunday; good morning america; the Today show; "
        + "state of the union with; morning joe; fox & friends; fox and friends")]
    public void What_a_language_takes_for_a_place_or_a_medium_is_an_actor_unless_the_name_is_shared_or_a_programmes(string table, string others)
    {
        List<string> unknown = [];
        EntryReader reader = new(table);
        while (reader.Read())
        {
            unknown.AddRange(reader.Terms.Where(term => BuiltIn.Find(term)?.Kind != reader.Word.Kind));
        }

        Assert.Equal(others, string.Join("; ", unknown));
    }

    [Theory]
    [InlineData("states")]
    [InlineData("regions")]
    [InlineData("organizations")]
    [InlineData("armed-groups")]
    [InlineData("parties")]
    [InlineData("ngos")]
    [InlineData("companies")]
    [InlineData("platforms")]
    [InlineData("agencies")]
    [InlineData("media")]
    [InlineData("bodies")]
    [InlineData("patterns")]
    [InlineData("heads")]
    public void Every_column_is_in_its_script(string table)
    {
        DataFile file = DataFile.Open($"Actors.{table}.tsv");
        while (file.Read())
        {
            Check(Language.English, "english", "capitals", "adjectives");
            Check(Language.Arabic, "arabic", "arabicCapitals", "arabicAdjectives");
        }

        void Check(Language language, params string[] columns) => Assert.All(
            columns.SelectMany(column => NameList.Split(file[file.Column(column)].ToString())), name => Assert.Equal(language, ArticleLanguage.Tell(name)));
    }
}
