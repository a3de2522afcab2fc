using System.Text;

namespace StatementTracker.Cli.Input;

/// <summary>The two built-in articles: invented news, for a first look.</summary>
internal static class Samples
{
    /// <summary>The Arabic one, then the English one.</summary>
    public static IEnumerable<Article> All => [Read("ar"), Read("en")];

    private static Article Read(string code)
    {
        using Stream stream = typeof(Samples).Assembly.GetManifestResourceStream($"Samples.{code}.txt")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return new Article($"sample-{code}", reader.ReadToEnd());
    }
}
