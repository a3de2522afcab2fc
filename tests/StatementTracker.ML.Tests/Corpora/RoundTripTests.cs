using System.Globalization;
using System.Text;
using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Tests.Corpora;

/// <summary>What is written reads back to the same annotation.</summary>
public sealed class RoundTripTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<CorpusFormat, string> FormatsAndLanguages
    {
        get
        {
            TheoryData<CorpusFormat, string> data = [];
            foreach (CorpusFormat format in Enum.GetValues<CorpusFormat>())
            {
                data.Add(format, "ar");
                data.Add(format, "en");
            }

            return data;
        }
    }

    public static TheoryData<CorpusFormat> Formats => new(Enum.GetValues<CorpusFormat>());

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(FormatsAndLanguages))]
    public void Our_corpus_comes_back(CorpusFormat format, string language)
    {
        AnnotatedArticle[] articles = [.. Corpus.Open(RepositoryFiles.At($"src/corpus/{language}"))];
        AnnotatedArticle[] back = Back(articles, format);

        Assert.Equal(articles.Select(a => a.Article.Id), back.Select(a => a.Article.Id));
        Assert.Equal(articles.Select(a => a.Article.Text), back.Select(a => a.Article.Text));
        Assert.Equal(articles.SelectMany(Shown.Statements), back.SelectMany(Shown.Statements));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Odd_texts_come_back(CorpusFormat format)
    {
        const string text = "😀 \"قال\" <b> & ‏وأضاف\r\nsecond\tline\n\nقال الوزيران أ|ب 😀😀 نعم. \u202Eend";
        AnnotatedArticle article = new()
        {
            Article = new Article("a/b:c", text) { Outlet = "وكالة \"x\"", Published = new DateTimeOffset(2024, 3, 1, 18, 30, 0, TimeSpan.FromHours(3)) },
            Annotator = "ن",
            Statements =
            [
                new AnnotatedStatement
                {
                    Id = "s1", Content = [Span(text, "<b>"), Span(text, "😀😀 نعم")], Cue = [Span(text, "قال")], Source = [Span(text, "الوزيران")],
                    Type = StatementType.Mixed, Speakers = [new("الأول", SpeakerKind.Government), new("\"Second\" & <co>", SpeakerKind.Company)],
                    AcceptableSpeakers = ["x", "ي"], Via = ["رويترز", "AFP"], Channel = Channel.JointStatement, IsChannelInherited = true,
                    Act = SpeechAct.ClaimResponsibility, Nuance = Nuance.Distancing, Stances = [new("الجسر: الكبير", Stance.Oppose), new("b", Stance.Support)],
                },
                new AnnotatedStatement { Id = "s2", Parent = "s1", Content = [Span(text, "نعم")], Cue = [Span(text, "أضاف")], IsOptional = true, IsSpeech = false },
            ],
        };

        AnnotatedArticle back = Assert.Single(Back([article], format));
        Assert.Equal(text, back.Article.Text);
        Assert.Equal(Shown.Statements(article), Shown.Statements(back));
        if (format != CorpusFormat.Brat)
        {
            Assert.Equal(("ن", article.Article.Outlet, article.Article.Published, "a/b:c"), (back.Annotator, back.Article.Outlet, back.Article.Published, back.Article.Id));
        }
    }

    [Fact]
    public void What_xml_has_no_place_for_is_replaced_one_for_one()
    {
        const string text = "قال\u0001 \uD83D نعم";
        AnnotatedArticle article = new() { Article = new Article("a", text), Statements = [new AnnotatedStatement { Id = "1", Content = [Span(text, "نعم")], Cue = [Span(text, "قال\u0001")] }] };
        AnnotatedArticle back = Assert.Single(Back([article], CorpusFormat.Xml));

        Assert.Equal("قال\uFFFD \uFFFD نعم", back.Article.Text);
        Assert.Equal(Shown.Statements(article), Shown.Statements(back));
    }

    [Theory]
    [InlineData(CorpusFormat.Xml)]
    [InlineData(CorpusFormat.Brat)]
    public void Every_article_gets_a_file_of_its_own_inside_the_folder(CorpusFormat format)
    {
        AnnotatedArticle[] articles = [.. new[] { "../../x", "a", "A", "a", "", "..", "خبر" }.Select((id, i) => new AnnotatedArticle { Article = new Article(id, $"text {i}"), Statements = [] })];

        Assert.Equal(articles.Select(a => a.Article.Text), Back(articles, format).Select(a => a.Article.Text).Order(StringComparer.Ordinal));
        Assert.Equal([_folder.At("folder")], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Spans_that_cross_come_back_from_xml()
    {
        const string text = "The ministry said the bridge would open soon.";
        AnnotatedArticle article = new()
        {
            Article = new Article("a", text),
            Statements =
            [
                new AnnotatedStatement { Id = "1", Content = [Span(text, "the bridge would")], Cue = [Span(text, "said the")], Source = [Span(text, "ministry said")] },
                new AnnotatedStatement { Id = "2", Content = [Span(text, "bridge would open")], Cue = [Span(text, "soon")] },
            ],
        };

        Assert.Equal(Shown.Statements(article), Shown.Statements(Assert.Single(Back([article], CorpusFormat.Xml))));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Spans_of_any_kind_come_back_with_the_same_characters(CorpusFormat format)
    {
        const string letters = "قال نعم x😀\n\"<";
        Random random = new(7);
        AnnotatedArticle[] articles = [.. Enumerable.Range(0, 150).Select(i =>
        {
            string text = string.Concat(Enumerable.Range(0, 40).Select(_ => letters.EnumerateRunes().ElementAt(random.Next(13)).ToString()));
            return new AnnotatedArticle { Article = new Article($"{i}", text), Statements = [.. Enumerable.Range(0, 4).Select(n => Random(random, text, n))] };
        })];
        AnnotatedArticle[] back = [.. Back(articles, format).OrderBy(a => int.Parse(a.Article.Id, CultureInfo.InvariantCulture))];

        Assert.Equal(articles.SelectMany(Characters), back.SelectMany(Characters));

        static IEnumerable<string> Characters(AnnotatedArticle article) => article.Statements
            .Select(s => string.Join('/', Units(s.Content, article.Article.Text), Units(s.Cue, article.Article.Text), Units(s.Source, article.Article.Text))).Order(StringComparer.Ordinal);
    }

    private static string Units(IReadOnlyList<TextSpan> spans, string text) =>
        string.Join(',', spans.SelectMany(span => Enumerable.Range(span.Start, span.Length)).Where(unit => text[unit] != '\n').Distinct().Order());

    private static AnnotatedStatement Random(Random random, string text, int number) =>
        new() { Id = $"s{number}", Content = Random(random, text), Cue = Random(random, text), Source = Random(random, text) };

    private static TextSpan[] Random(Random random, string text)
    {
        int[] words = [.. Enumerable.Range(0, text.Length).Where(unit => text[unit] != '\n' && !char.IsLowSurrogate(text[unit]))];
        int start = words[random.Next(words.Length)], last = words[random.Next(words.Length)];
        int end = Math.Max(start, last) + (char.IsHighSurrogate(text[Math.Max(start, last)]) ? 2 : 1);
        return [new TextSpan(Math.Min(start, last), end)];
    }

    [Theory]
    [InlineData(CorpusFormat.Xml)]
    [InlineData(CorpusFormat.Brat)]
    public void A_span_over_paragraphs_becomes_one_a_paragraph(CorpusFormat format)
    {
        const string text = "قال: \"نعم\nولا\".";
        AnnotatedArticle article = new()
        {
            Article = new Article("a", text),
            Statements = [new AnnotatedStatement { Id = "1", Cue = [Span(text, "قال")], Content = [Span(text, "نعم\nولا")] }],
        };

        Assert.Equal([Span(text, "نعم"), Span(text, "ولا")], Assert.Single(Back([article], format)).Statements[0].Content);
    }

    [Theory]
    [MemberData(nameof(FormatsAndLanguages))]
    public void What_is_detected_comes_back_for_correction(CorpusFormat format, string language)
    {
        StatementPipeline pipeline = StatementPipeline.CreateBuilder().Build();
        AnnotatedArticle[] detected = [.. Corpus.Open(RepositoryFiles.At($"src/corpus/{language}")).Take(12).Select(a => AnnotatedArticle.FromDetected(pipeline.Detect(a.Article)))];
        AnnotatedArticle[] back = Back(detected, format, submitted: true);

        Assert.NotEmpty(detected.SelectMany(a => a.Statements));
        Assert.Equal(detected.SelectMany(Shown.Statements), back.SelectMany(Shown.Statements));
    }

    [Fact]
    public void What_nobody_has_corrected_is_no_label_studio_annotation()
    {
        AnnotatedArticle article = new() { Article = new Article("a", "قال"), Statements = [], IsDetected = true };
        string file = _folder.At("tasks.json");
        Corpus.Write([article], file, CorpusFormat.LabelStudio);
        List<CorpusException> faults = [];

        Assert.Empty(Corpus.Open(file, onFault: faults.Add));
        Assert.Contains("has no annotation", Assert.Single(faults).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stop_leaves_no_half_file()
    {
        using CancellationTokenSource cancel = new();
        string file = _folder.Write("a.jsonl", "old");

        Assert.Throws<OperationCanceledException>(() => Corpus.Write(Articles(), file, CorpusFormat.JsonLines, cancel.Token));
        Assert.Equal("old", File.ReadAllText(file));
        Assert.Single(Directory.GetFiles(_folder.Path));

        IEnumerable<AnnotatedArticle> Articles()
        {
            yield return new AnnotatedArticle { Article = new Article("a", "x"), Statements = [] };
            cancel.Cancel();
            yield return new AnnotatedArticle { Article = new Article("b", "x"), Statements = [] };
        }
    }

    private static TextSpan Span(string text, string words)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private AnnotatedArticle[] Back(AnnotatedArticle[] articles, CorpusFormat format, bool submitted = false)
    {
        string path = _folder.At(format switch { CorpusFormat.JsonLines => "a.jsonl", CorpusFormat.LabelStudio => "a.json", _ => "folder" });
        Corpus.Write(articles, path, format);
        if (submitted && format == CorpusFormat.LabelStudio)
        {
            // What Label Studio does when an annotator submits the predictions as they are.
            File.WriteAllText(path, File.ReadAllText(path).Replace("\"predictions\":", "\"annotations\":", StringComparison.Ordinal), Encoding.UTF8);
        }

        // Faults are those of what is not annotated (a stance, an unknown speaker).
        return [.. Corpus.Open(path, onFault: _ => { })];
    }
}
