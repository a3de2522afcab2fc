using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;

namespace StatementTracker.Hosting.Tests;

/// <summary>The code of README.md compiles, because it stands here too, and does what README.md says.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_code_is_the_one_that_is_tested()
    {
        string source = File.ReadAllText(RepositoryFiles.At("tests/StatementTracker.Hosting.Tests/ReadmeTests.cs"));
        string code = Regex.Match(source, "// <readme>\n(.*?) *// </readme>", RegexOptions.Singleline).Groups[1].Value;
        string readme = Regex.Match(File.ReadAllText(RepositoryFiles.At("src/StatementTracker.Hosting/README.md")), "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

        Assert.Equal(readme.Replace("using StatementTracker.Hosting;\n\n", "", StringComparison.Ordinal), Regex.Replace(code, "^ {8}", "", RegexOptions.Multiline));
    }

    [Fact]
    public void The_code_builds()
    {
        ServiceCollection services = new();

        // <readme>
        services.AddStatementTracker(b => b
            .AddLanguages(Language.Arabic, Language.English)
            .AddActors(a => a.Add("Northern Harbour Council", SpeakerKind.Ngo, "مجلس المرافئ الشمالي")));
        // </readme>
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Equal([Language.Arabic, Language.English], provider.GetRequiredService<StatementPipeline>().Languages);
    }
}
