using System.Text;

namespace StatementTracker.Tests.Stances;

public class TopicJsonTests
{
    private static StatementPipelineBuilder With(string json) =>
        StatementPipeline.CreateBuilder().AddTopics(new MemoryStream(Encoding.UTF8.GetBytes(json)), "topics.json");

    private static IReadOnlyList<string> FaultsOf(string json) => Assert.Throws<StatementConfigurationException>(() => With(json).Build()).Faults;

    [Theory]
    [InlineData("أكد الوزير سالم الهاشم رفضه وجود القوات الأمريكية في العراق.", Stance.Oppose)]
    [InlineData("رحب رئيس الوزراء سالم الهاشم ببقاء القوات الأمريكية في البلاد.", Stance.Support)]
    [InlineData("Mara Voss condemned the US troops and demanded that they leave.", Stance.Oppose)]
    [InlineData("The minister Omar Vance said he supported the US troops, whose presence he welcomed.", Stance.Support)]
    public void The_side_toward_a_topic_of_a_file_is_told_in_both_languages(string text, Stance side)
    {
        StatementDocument document = With("""
            \uFEFF[ // one's own
              {"name": "US presence in Iraq", "names": ["القوات الأمريكية", "US troops"]},
            ]
            """.Replace("\\uFEFF", "\uFEFF", StringComparison.Ordinal)).Build().Detect(text);

        Assert.Equal(side, Assert.Single(document.Statements.SelectMany(s => s.Stances), s => s.Target == "US presence in Iraq").Label);
        Assert.DoesNotContain(StatementPipeline.CreateBuilder().Build().Detect(text).Statements.SelectMany(s => s.Stances), s => s.Target == "US presence in Iraq");
    }

    [Fact]
    public void Every_fault_is_told_at_once_with_its_line_and_path()
    {
        IReadOnlyList<string> faults = FaultsOf("""
            [
              {"name": "", "names": []},
              {"name": "السد", "names": ["السد", 2], "words": []},
              7,
              {"name": "Dam", "names": ["!"]}
            ]
            """);

        Assert.Equal(6, faults.Count);
        Assert.StartsWith("topics.json:2: [0].name: expected a text, found the text \"\"", faults[0], StringComparison.Ordinal);
        Assert.StartsWith("topics.json:2: [0].names: expected an array of texts, found an empty one", faults[1], StringComparison.Ordinal);
        Assert.Equal("topics.json:3: [1].words: there is no such property; a topic has name and names.", faults[2]);
        Assert.StartsWith("topics.json:3: [1].names[1]: expected a text, found a number", faults[3], StringComparison.Ordinal);
        Assert.Equal("topics.json:4: [2]: expected a topic ({\"name\", \"names\"}), found a number.", faults[4]);
        Assert.Equal("The topic \"Dam\" has the words \"!\", without a letter or digit.", faults[5]);
    }

    [Theory]
    [InlineData("", "topics.json:1: not JSON (")]
    [InlineData("[\n{]", "topics.json:2: not JSON (")]
    [InlineData("{}", "topics.json:1: expected an array of topics, found an object.")]
    public void What_is_no_list_of_topics_is_one_clear_fault(string json, string fault) =>
        Assert.StartsWith(fault, Assert.Single(FaultsOf(json)), StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_is_a_fault_of_the_build()
    {
        StatementPipelineBuilder builder = StatementPipeline.CreateBuilder().AddTopics("no/such/file.json");

        Assert.StartsWith("no/such/file.json: cannot be read (", Assert.Single(Assert.Throws<StatementConfigurationException>(builder.Build).Faults), StringComparison.Ordinal);
    }
}
