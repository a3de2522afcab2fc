using System.Text;
using System.Xml.Linq;

namespace StatementTracker.Benchmarks;

/// <summary>Any number of articles from the corpus: a corpus article gives the frame, the words inside its statements are mixed anew.</summary>
/// <remarks>
/// Four articles in a row tell one story: the same mixed statements, each article with some paragraphs left out and some words changed, from
/// another outlet, within two days. Three years in all. The same number gives the same article.
/// </remarks>
internal sealed class GeneratedArticles
{
    private const int ArticlesOfStory = 4;
    private static readonly DateTimeOffset Start = new(2022, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] Outlets = [.. Enumerable.Range(1, 24).Select(i => $"Outlet {(char)('A' + i)}")];

    private readonly (Language Language, XElement[] Paragraphs)[] _frames;
    private readonly Dictionary<Language, string[]> _words;
    private readonly int _count;

    public GeneratedArticles(int count)
    {
        _count = count;
        _frames = [.. new[] { Language.Arabic, Language.English }.SelectMany(Frames)];
        _words = _frames.GroupBy(frame => frame.Language).ToDictionary(
            group => group.Key, group => group.SelectMany(frame => frame.Paragraphs).SelectMany(p => p.Value.Split(' ')).Where(IsMixed).Distinct().ToArray());
    }

    public IEnumerable<Article> Create() => Enumerable.Range(0, _count).Select(Create);

    private Article Create(int index)
    {
        int story = index / ArticlesOfStory;
        (Language language, XElement[] paragraphs) = _frames[new Random(story).Next(_frames.Length)];
        Random random = new(index + 1_000_000);
        StringBuilder text = new();
        for (int i = 0; i < paragraphs.Length; i++)
        {
            if (i == 0 || random.Next(4) > 0)
            {
                text.Append(text.Length > 0 ? "\n" : "");
                Append(text, paragraphs[i], isInside: false, _words[language], new Random((story * 64) + i), random);
            }
        }

        return new Article($"g{index}", text.ToString())
        {
            Language = language,
            Outlet = Outlets[(story + ((index % ArticlesOfStory) * 5)) % Outlets.Length],
            Published = Start + (TimeSpan.FromDays(3 * 365) * ((double)story * ArticlesOfStory / _count)) + TimeSpan.FromHours(index % ArticlesOfStory * 11),
        };
    }

    private static void Append(StringBuilder text, XElement element, bool isInside, string[] words, Random ofStory, Random ofArticle)
    {
        foreach (XNode node in element.Nodes())
        {
            if (node is XElement child)
            {
                Append(text, child, isInside || child.Name.LocalName == "content", words, ofStory, ofArticle);
            }
            else
            {
                text.Append(isInside ? Mix(((XText)node).Value, words, ofStory, ofArticle) : ((XText)node).Value);
            }
        }
    }

    private static string Mix(string text, string[] words, Random ofStory, Random ofArticle) => string.Join(' ', text.Split(' ').Select(word =>
    {
        string mixed = IsMixed(word) && ofStory.Next(10) < 6 ? words[ofStory.Next(words.Length)] : word;
        return IsMixed(word) && ofArticle.Next(20) == 0 ? words[ofArticle.Next(words.Length)] : mixed;
    }));

    // Short words are mostly grammar, and capitals names.
    private static bool IsMixed(string word) => word.Length > 4 && word.All(char.IsLetter) && !char.IsUpper(word[0]);

    private static IEnumerable<(Language, XElement[])> Frames(Language language) => CorpusTexts.Files(language.Code)
        .Select(file => (language, XDocument.Load(file, LoadOptions.PreserveWhitespace).Root!.Elements().Where(e => e.Name.LocalName is "title" or "p").ToArray()));
}
