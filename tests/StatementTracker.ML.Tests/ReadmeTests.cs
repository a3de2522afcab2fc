using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StatementTracker.ML.Corpora;
using StatementTracker.ML.Corpora.Brat;
using StatementTracker.ML.Corpora.LabelStudio;
using StatementTracker.ML.Evaluation;
using StatementTracker.ML.Training;

namespace StatementTracker.ML.Tests;

/// <summary>What README.md of the package shows is what the code has and does.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_brat_configuration_is_the_one_that_is_written() => Assert.Equal(BratConfiguration.Text, Block("ini"));

    [Fact]
    public void The_label_studio_configuration_is_the_one_that_the_writer_needs()
    {
        Assert.Equal(LabelStudioConfiguration.Text, Block("html"));
        Assert.Equal("View", System.Xml.Linq.XElement.Parse(LabelStudioConfiguration.Text).Name.LocalName);
    }

    [Theory]
    [InlineData("xml", "a.xml")]
    [InlineData("json", "a.jsonl")]
    public void The_examples_are_read_without_a_fault(string language, string name)
    {
        using TemporaryFolder folder = new();
        string text = language == "json" ? Block(language).ReplaceLineEndings("") : Block(language);

        Assert.Single(Assert.Single(Corpus.Open(folder.Write(name, text))).Statements);
    }

    [Fact]
    public void The_code_is_the_one_that_is_tested()
    {
        string source = File.ReadAllText(RepositoryFiles.At("tests/StatementTracker.ML.Tests/ReadmeTests.cs"));
        string code = Regex.Match(source, "// <readme>\n(.*?) *// </readme>", RegexOptions.Singleline).Groups[1].Value;

        Assert.Equal(Regex.Replace(code, "^ {8}", "", RegexOptions.Multiline).Replace("RepositoryFiles.At(\"src/corpus/ar\")", "\"src/corpus/ar\"", StringComparison.Ordinal), Regex.Replace(Block("csharp"), "^using .*\n+", "", RegexOptions.Multiline));
    }

    [Fact]
    public void The_code_measures()
    {
        // <readme>
        StatementPipeline pipeline = StatementPipeline.CreateBuilder().Build();
        Evaluator evaluator = new();
        foreach (AnnotatedArticle gold in Corpus.Open(RepositoryFiles.At("src/corpus/ar")))
            evaluator.Add(gold, AnnotatedArticle.FromDetected(pipeline.Detect(gold.Article)).Statements);

        Figures figures = evaluator.Report().All.Figures;
        Console.WriteLine($"detection {figures.Detection.F1:0.00}, end-to-end {figures.EndToEnd.F1:0.00}");
        // </readme>
        Assert.InRange(figures.Detection.F1, 0.5, 1);
    }

    [Fact]
    public void The_guide_names_every_value_of_the_configuration()
    {
        IEnumerable<string> names = JsonNode.Parse(TrainingConfiguration.Default.ToJson())!.AsObject()
            .SelectMany(p => p.Key is "detection" or "classification" ? p.Value!.AsObject().Select(d => $"{p.Key}.{d.Key}") : [p.Key]);

        Assert.Equal(names.Order(StringComparer.Ordinal), Column("### Configuration").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_guide_names_every_entry_of_a_model()
    {
        using Stream stream = typeof(StatementModel).Assembly.GetManifestResourceStream("Models.builtin.stmodel")!;
        using System.IO.Compression.ZipArchive zip = new(stream);
        IEnumerable<string> entries = zip.Entries.Select(e => Regex.Replace(e.FullName, "/(ar|en)/[a-z]+", "/LANGUAGE/DECISION")).Distinct();

        Assert.Equal(entries.Order(StringComparer.Ordinal), Column("### The file").Order(StringComparer.Ordinal));
    }

    /// <summary>The code in the first column of the table below a heading.</summary>
    private static IEnumerable<string> Column(string heading)
    {
        string text = File.ReadAllText(RepositoryFiles.At("src/StatementTracker.ML/README.md"));
        string section = Regex.Match(text, $"\\n{heading}\\n(.*?)(\\n#|$)", RegexOptions.Singleline).Groups[1].Value;
        return Regex.Matches(section, "^\\| `(.+?)` \\|", RegexOptions.Multiline).Select(row => row.Groups[1].Value);
    }

    private static string Block(string language) =>
        Regex.Match(File.ReadAllText(RepositoryFiles.At("src/StatementTracker.ML/README.md")), $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
}
