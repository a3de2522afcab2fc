using System.Text;
using System.Text.RegularExpressions;

namespace StatementTracker.Tests;

/// <summary>The code of README.md compiles, because it stands here too, and prints what README.md says.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_code_is_the_one_that_is_tested() =>
        Assert.Equal(Block("csharp").Replace("using StatementTracker;\n\n", "", StringComparison.Ordinal), Tested());

    [Fact]
    public void The_output_is_what_the_code_prints()
    {
        Run();

        Assert.Equal(Block("text"), Console.Printed.ToString());
    }

    private static void Run()
    {
        // <readme>
        StatementPipeline pipeline = StatementPipeline.CreateBuilder().Build();

        StatementDocument document = pipeline.Detect("""
            قال التحالف الدولي في تغريدة على تويتر: "سنواصل دعم القوات الأمنية". وأضاف أن أحدا لم يصب.
            """);

        foreach (Statement s in document.Statements.By("the international coalition").On(Channel.Twitter))
            Console.WriteLine($"{s.Speakers[0].ActorId}, {s.Type}: {s.Content.Text}");
        // </readme>
    }

    private static string Block(string language) =>
        Regex.Match(File.ReadAllText(RepositoryFiles.At("README.md")), $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static string Tested()
    {
        string source = File.ReadAllText(RepositoryFiles.At("tests/StatementTracker.Tests/ReadmeTests.cs"));
        string code = Regex.Match(source, "// <readme>\n(.*?) *// </readme>", RegexOptions.Singleline).Groups[1].Value;
        return Regex.Replace(code, "^ {8}", "", RegexOptions.Multiline);
    }

    /// <summary>Stands in for the real console, which all tests share.</summary>
    private static class Console
    {
        public static StringBuilder Printed { get; } = new();

        public static void WriteLine(string line) => Printed.Append(line).Append('\n');
    }
}
