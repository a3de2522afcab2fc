using CsCheck;

namespace StatementTracker.Tests;

/// <summary>Any string whatever: no exception, no span outside the text, the same answer again.</summary>
public sealed class Robustness
{
    private static readonly StatementPipeline Pipeline = StatementPipeline.CreateBuilder().Build();

    // Words and marks that drive the stages, so that random texts reach deep into them.
    private static readonly string[] Pieces =
        ["said", "\"", "“", "”", "«", "»", "'", "’", ",", ".", ":", "\n", " ", "that", "the minister", "according to", "قال", "وأضاف", "أن", "إن", "،", "؛", "بحسب", "نقلت", "عن", "الوزير",
         "\u202B", "\u0640", "\uFEFF", "\uD800", "\uDC00", "😀", "-", "—", "(", ")", "John", "he", "وقالت", "مؤكدا", "12", "١٢", "ﻗﺎﻝ", "\0", "「", "」", "U.S.", "'s", "X:"];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 80].Select(words => string.Join(' ', words)),
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 120].Select(string.Concat),
        Gen.Char.Array[0, 200].Select(chars => new string(chars)));

    [Fact]
    public void Random_text_is_read_without_a_fault_and_alike_each_time() => Texts.Sample(
        text =>
        {
            foreach (Language language in Language.All)
            {
                var article = new Article("random", text) { Language = language };
                StatementDocument document = Pipeline.Detect(article);
                AssertSound(text, document);
                Assert.Equal(Fingerprint(document), Fingerprint(Pipeline.Detect(article)));
            }
        },
        iter: 2_000);

    [Fact]
    public void A_parenthesis_with_nothing_in_front_of_it_has_no_empty_content()
    {
        foreach (string text in new[] { "x spoke. \n , - tweeted , that bridge was open again", "he said. \n , - said , \u0623\u0646 \u00AB that \u0648\u0642\u0627\u0644\u062A \u0661\u0662" })
        {
            foreach (Language language in Language.All)
            {
                AssertSound(text, Pipeline.Detect(new Article("parenthesis", text) { Language = language }));
            }
        }
    }

    public static TheoryData<string> Hostile => ["marks", "words", "cues", "nesting", "sentence", "letters", "commas", "markers", "surrogates", "colons", "double cues", "participles", "paragraphs"];

    /// <summary>The sizes are such that anything quadratic would run for hours; nothing is timed.</summary>
    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_is_read_in_bounded_time(string what)
    {
        string text = what switch
        {
            "marks" => new string('"', 10_000_000),
            "words" => Repeat("قال الوزير إن ", 150_000),
            "cues" => Repeat("said ", 1_000_000),
            "nesting" => Repeat("“he said ", 1_000_000) + Repeat("”", 100_000),
            "sentence" => Repeat("وأضاف أن الوزير قال إن ", 150_000),
            "letters" => new string('a', 1_000_000),
            "commas" => Repeat("x said, ", 150_000),
            "markers" => Repeat("according to him, ", 150_000),
            "double cues" => Repeat("رد الوزير قائلا إن الجسر مفتوح. ", 200_000),
            "surrogates" => new string('\uD800', 1_000_000),
            "participles" => Repeat("saying, ", 150_000),
            "paragraphs" => Repeat("«وقال الوزير إن الجسر مفتوح.\n", 150_000),
            _ => Repeat("A: \"b\" ", 1_000_000),
        };
        foreach (Language language in Language.All)
        {
            AssertSound(text, Pipeline.Detect(new Article(what, text) { Language = language }));
        }
    }

    [Fact]
    public void An_empty_text_has_no_statements() => Assert.Empty(Pipeline.Detect(new Article("empty", "")).Statements);

    [Fact]
    public void Eight_threads_get_the_same_answer()
    {
        Article[] articles = [.. Specs.SpecCase.All.Select(c => new Article(c.Id, c.Text))];
        string[] alone = [.. articles.Select(a => Fingerprint(Pipeline.Detect(a)))];
        var together = new string[articles.Length * 8];
        Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => together[i] = Fingerprint(Pipeline.Detect(articles[i % articles.Length])));
        for (int i = 0; i < together.Length; i++)
        {
            Assert.Equal(alone[i % articles.Length], together[i]);
        }
    }

    [SkippableTheory]
    [InlineData("gold-ar-dev.jsonl")]
    [InlineData("polnear-dev.jsonl")]
    [InlineData("silver-ar-padt-dev.jsonl")]
    [InlineData("raw-ar-jazeera-politics.jsonl")]
    public void Real_news_is_read_without_a_fault(string file)
    {
        string? path = SharedData.Find(file);
        Skip.If(path is null, "the shared data folder is not here");
        foreach (string line in File.ReadLines(path))
        {
            using var json = System.Text.Json.JsonDocument.Parse(line);
            string text = json.RootElement.GetProperty("text").GetString()!;
            AssertSound(text, Pipeline.Detect(new Article("real", text)));
        }
    }

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));

    internal static string Fingerprint(StatementDocument document) => string.Join('\n', document.Statements.Select(s =>
        $"{s.Id} {s.Parent} {s.Type} {string.Join(' ', s.Content)} {string.Join(' ', s.Cue)} {string.Join(' ', s.Source)} {string.Join('|', s.Speakers)} {string.Join('|', s.Via)} {s.Channel} {s.Act} {s.Confidence:R} {s.Evidence}"));

    private static void AssertSound(string text, StatementDocument document)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (Statement statement in document.Statements)
        {
            Assert.True(ids.Add(statement.Id));
            Assert.NotEmpty(statement.Content);
            Assert.NotEmpty(statement.Cue);
            Assert.True(statement.Parent is null || ids.Contains(statement.Parent));
            Assert.InRange(statement.Confidence, 0, 1);
            foreach (Passage passage in (Passage[])[statement.Content, statement.Cue, statement.Source])
            {
                int end = 0;
                foreach (TextSpan span in passage)
                {
                    Assert.True(end <= span.Start && span.Start < span.End && span.End <= text.Length);
                    end = span.End;
                }

                Assert.Equal(string.Join(" … ", passage.Select(s => text[s.Start..s.End])), passage.Text);
            }
        }
    }
}
