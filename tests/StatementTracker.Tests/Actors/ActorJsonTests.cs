using System.Text;

namespace StatementTracker.Tests.Actors;

public class ActorJsonTests
{
    private const string Article = "قالت شركة السمنت العراقية إن المصنع سيفتح غدا. وقال الكرملين إن الجسر مغلق.";

    private static StatementPipelineBuilder With(string json) =>
        StatementPipeline.CreateBuilder().AddActors(new MemoryStream(Encoding.UTF8.GetBytes(json)), "actors.json");

    private static IReadOnlyList<string> FaultsOf(string json) => Assert.Throws<StatementConfigurationException>(() => With(json).Build()).Faults;

    [Fact]
    public void Actors_of_a_file_are_recognised_beside_the_built_in_ones()
    {
        StatementDocument document = With("""
            \uFEFF[ // one's own
              {"id": "iraqi-cement-company", "kind": "company", "names": ["Iraqi Cement Company", "شركة السمنت العراقية"], "memberOf": ["iraq"]},
            ]
            """.Replace("\\uFEFF", "\uFEFF", StringComparison.Ordinal)).Build().Detect(Article);

        Speaker[] speakers = [.. document.Statements.SelectMany(s => s.Speakers)];
        Assert.Equal([("شركة السمنت العراقية", "iraqi-cement-company", SpeakerKind.Company), ("الكرملين", "russia/presidency", SpeakerKind.Government)],
            speakers.Select(s => (s.Name, s.ActorId!, s.Kind)));
        Assert.Single(document.Statements.By("Iraqi Cement Company"));
        Assert.Single(document.Statements.By("the Kremlin"));
    }

    [Fact]
    public void Built_in_actors_can_be_left_out_and_replaced()
    {
        Assert.All(StatementPipeline.CreateBuilder().WithoutBuiltInActors().Build().Detect(Article).Statements, s => Assert.Null(s.Speakers[0].ActorId));

        StatementDocument replaced = With("""[{"id":"russia/presidency","kind":"person","names":["Presidency"]}]""").Build().Detect(Article);
        Assert.Contains(replaced.Statements, s => s.Speakers[0] is { ActorId: "russia/presidency", Kind: SpeakerKind.Person, Name: "الكرملين" });
    }

    [Fact]
    public void Every_fault_is_told_at_once_with_its_line_and_path()
    {
        IReadOnlyList<string> faults = FaultsOf("""
            [
              {"id": "Not An Id", "kind": "firm", "names": []},
              {"id": "x", "kind": "company", "names": ["One", 2], "memberof": []},
              7,
              {"id": "y", "kind": "company", "names": ["Why"], "memberOf": ["nowhere"]}
            ]
            """);

        Assert.Equal(7, faults.Count);
        Assert.StartsWith("actors.json:2: [0].id: \"Not An Id\" is no id", faults[0], StringComparison.Ordinal);
        Assert.StartsWith("actors.json:2: [0].kind: there is no kind \"firm\"; the kinds are unnamed, government, military,", faults[1], StringComparison.Ordinal);
        Assert.StartsWith("actors.json:2: [0].names: expected an array of texts, found an empty one", faults[2], StringComparison.Ordinal);
        Assert.StartsWith("actors.json:3: [1].memberof: there is no such property", faults[3], StringComparison.Ordinal);
        Assert.StartsWith("actors.json:3: [1].names[1]: expected a text, found a number", faults[4], StringComparison.Ordinal);
        Assert.StartsWith("actors.json:4: [2]: expected an actor", faults[5], StringComparison.Ordinal);
        Assert.Equal("The actor \"y\" is a member of \"nowhere\", and there is no actor of that id.", faults[6]);
    }

    [Theory]
    [InlineData("", "actors.json:1: not JSON (")]
    [InlineData("[\n{]", "actors.json:2: not JSON (")]
    [InlineData("{}", "actors.json:1: expected an array of actors, found an object.")]
    public void What_is_no_list_of_actors_is_one_clear_fault(string json, string fault) =>
        Assert.StartsWith(fault, Assert.Single(FaultsOf(json)), StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_is_a_fault_of_the_build()
    {
        StatementPipelineBuilder builder = StatementPipeline.CreateBuilder().AddActors("no/such/file.json").AddLanguages(null!, null!);

        Assert.Contains(Assert.Throws<StatementConfigurationException>(builder.Build).Faults, f => f.StartsWith("no/such/file.json: cannot be read (", StringComparison.Ordinal));
    }
}
