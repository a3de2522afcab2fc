using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Tests.Corpora;

/// <summary>The corpus of this repository.</summary>
public class OwnCorpusTests
{
    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void It_has_no_fault_and_as_much_in_it_as_its_readme_says(string language)
    {
        AnnotatedArticle[] articles = [.. Corpus.Open(Folder(language))];

        int words = articles.Sum(a => a.Article.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(ReadmeCounts(language == "ar" ? "Arabic" : "English"), (articles.Length, words, articles.Sum(a => a.Statements.Count)));
        Assert.All(articles, article => Assert.Equal(language, article.Language.Code));
    }

    // The other way to the same spans: LINQ to XML, which knows no offsets.
    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void Every_span_has_the_words_of_its_element(string language)
    {
        foreach (AnnotatedArticle article in Corpus.Open(Folder(language)))
        {
            XElement root = XDocument.Load(article.File, LoadOptions.PreserveWhitespace).Root!;
            Assert.Equal(string.Join('\n', root.Elements().Where(e => e.Name.LocalName is "title" or "p").Select(e => e.Value)), article.Article.Text);
            foreach (AnnotatedStatement statement in article.Statements)
            {
                Assert.Equal(Words(root, "content", statement.Id), Words(article, statement.Content));
                Assert.Equal(Words(root, "cue", statement.Id), Words(article, statement.Cue));
                Assert.Equal(Words(root, "source", statement.Id), Words(article, statement.Source));
            }
        }
    }

    [Fact]
    public void An_article_has_everything_its_file_says()
    {
        AnnotatedArticle article = Assert.Single(Corpus.Open(RepositoryFiles.At("src/corpus/ar/ar-0001.xml")));
        AnnotatedStatement first = article.Statements[0];

        Assert.Equal(("ar-0001", Language.Arabic, 2020, 1L), (article.Article.Id, article.Article.Language, article.Article.Published!.Value.Year, article.Line));
        Assert.Equal([2L, 4L, 5L, 5L], article.Statements.Take(4).Select(statement => statement.Line));
        Assert.Equal(("1", StatementType.Mixed, Channel.Twitter, true, SpeechAct.Assert), (first.Id, first.Type!.Value, first.Channel!.Value, first.IsChannelInherited, first.Act!.Value));
        Assert.Equal(new AnnotatedSpeaker("التحالف الدولي", SpeakerKind.Coalition), Assert.Single(first.Speakers));
        Assert.Equal(["ريتشارد هولواي"], first.AcceptableSpeakers);
        Assert.Equal(new AnnotatedStance("إعادة التموضع", Stance.Support), Assert.Single(first.Stances));
    }

    private static string Folder(string language) => RepositoryFiles.At($"src/corpus/{language}");

    private static string[] Words(AnnotatedArticle article, IEnumerable<TextSpan> spans) =>
        [.. spans.Select(span => span.Of(article.Article.Text).ToString()).Order(StringComparer.Ordinal)];

    private static string[] Words(XElement root, string role, string number) =>
        [.. root.Descendants(role).Where(e => (string?)e.Attribute("s") == number).Select(e => e.Value).Order(StringComparer.Ordinal)];

    private static (int Articles, int Words, int Statements) ReadmeCounts(string language)
    {
        Match row = Regex.Match(File.ReadAllText(RepositoryFiles.At("src/corpus/README.md")), $@"\| {language} \| ([\d,]+) \| ([\d,]+) \| ([\d,]+) \|");
        return (Number(1), Number(2), Number(3));

        int Number(int group) => int.Parse(row.Groups[group].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }
}
