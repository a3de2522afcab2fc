using StatementTracker.ML.Corpora;

namespace StatementTracker.ML.Tests.Corpora;

/// <summary>Articles with one thing wrong, and where the reader says it is.</summary>
public sealed class XmlFaultTests : IDisposable
{
    private const string Labels = "type=\"indirect\" speaker=\"الوزارة\" kind=\"government\" channel=\"none\" act=\"assert\"";
    private const string Stance = "<stance target=\"الجسر\" label=\"neutral\"/>";
    private const string Good = $"<statement s=\"1\" {Labels}>{Stance}</statement>";
    private const string Arabic = "<p>و<cue s=\"1\">قالت</cue> <source s=\"1\">الوزارة</source> إن <content s=\"1\">الجسر سيفتح</content>.</p>";
    private const string English = "<p>The <source s=\"1\">ministry</source> <cue s=\"1\">said</cue> <content s=\"1\">the bridge would open</content>.</p>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Arabic)]
    [InlineData(English)]
    public void A_right_article_has_no_fault(string paragraph) => Assert.Empty(Faults(paragraph, Good));

    // Line 1 is <article>, line 2 the title, line 3 the paragraph, line 4 the statement.
    [Theory]
    [InlineData(3, "unknown element <b> inside a paragraph", "<p>و<cue s=\"1\">قالت</cue> <b s=\"1\">x</b><content s=\"1\">y</content></p>", Good)]
    [InlineData(3, "<cue> without s", "<p><cue>said</cue> <cue s=\"1\">said</cue> <content s=\"1\">y</content></p>", Good)]
    [InlineData(3, "empty <source s=\"1\">", "<p><source s=\"1\"/><cue s=\"1\">قالت</cue> <content s=\"1\">y</content></p>", Good)]
    [InlineData(3, "empty <cue s=\"1\">", "<p><cue s=\"1\"></cue><cue s=\"1\">said</cue> <content s=\"1\">y</content></p>", Good)]
    [InlineData(5, "statement 1 declared twice", Arabic, Good + "\n" + Good)]
    [InlineData(4, "statement 1: type=\"quote\"", Arabic, "<statement s=\"1\" type=\"quote\" speaker=\"a\" kind=\"person\" channel=\"none\" act=\"assert\">" + Stance + "</statement>")]
    [InlineData(4, "statement 1: channel=(missing)", English, "<statement s=\"1\" type=\"mixed\" speaker=\"a\" kind=\"person\" act=\"assert\">" + Stance + "</statement>")]
    [InlineData(4, "statement 1: act=\"say\"", English, "<statement s=\"1\" type=\"mixed\" speaker=\"a\" kind=\"person\" channel=\"none\" act=\"say\">" + Stance + "</statement>")]
    [InlineData(4, "statement 1: kind=\"person\" for 2 speaker(s)", Arabic, "<statement s=\"1\" type=\"mixed\" speaker=\"قطر|مصر\" kind=\"person\" channel=\"none\" act=\"assert\">" + Stance + "</statement>")]
    [InlineData(4, "statement 1: kind=\"king\" for 1 speaker(s)", Arabic, "<statement s=\"1\" type=\"mixed\" speaker=\"قطر\" kind=\"king\" channel=\"none\" act=\"assert\">" + Stance + "</statement>")]
    [InlineData(4, "statement 1: no speaker", English, "<statement s=\"1\" type=\"mixed\" channel=\"none\" act=\"assert\">" + Stance + "</statement>")]
    [InlineData(4, "statement 1: no stance", Arabic, "<statement s=\"1\" " + Labels + "/>")]
    [InlineData(4, "statement 1: stance target=\"الجسر\" label=\"against\"", Arabic, "<statement s=\"1\" " + Labels + "><stance target=\"الجسر\" label=\"against\"/></statement>")]
    [InlineData(4, "statement 1: stance target=(missing) label=\"oppose\"", English, "<statement s=\"1\" " + Labels + "><stance label=\"oppose\"/></statement>")]
    [InlineData(4, "statement 1 needs at least a cue and a content span", "<p><content s=\"1\">الجسر سيفتح</content></p>", Good)]
    [InlineData(4, "statement 1 needs at least a cue and a content span", "<p><cue s=\"1\">said</cue></p>", Good)]
    [InlineData(4, "statement 1 needs at least a cue and a content span", "<p>x</p>", Good)]
    [InlineData(4, "statement 1: parent 7 is not declared", Arabic, "<statement s=\"1\" parent=\"7\" " + Labels + ">" + Stance + "</statement>")]
    [InlineData(3, "spans of 1 but no <statement s=\"1\">", English, "")]
    [InlineData(4, "unknown element <note>", Arabic, "<note/>" + Good)]
    [InlineData(3, "double space in the text", "<p>x  y <cue s=\"1\">said</cue> <content s=\"1\">z</content></p>", Good)]
    [InlineData(3, "double space in the text", "<p>x <cue s=\"1\"> قالت</cue> <content s=\"1\">z</content></p>", Good)]
    [InlineData(3, "not XML that can be read", "<p><cue s=\"1\">said</p>", Good)]
    public void A_fault_is_named_with_its_line(int line, string reason, string paragraph, string statements)
    {
        CorpusException fault = Faults(paragraph, statements)[0];

        Assert.Equal((line, _folder.At("a.xml")), (fault.Line, fault.File));
        Assert.StartsWith(reason, fault.Reason, StringComparison.Ordinal);
        Assert.StartsWith($"{fault.File}:{line}: {reason}", fault.Message, StringComparison.Ordinal);
    }

    // How many lines check_corpus.py prints for the same file.
    [Theory]
    [InlineData(1, Arabic, Good + Good)]
    [InlineData(2, "<p><b>x</b> <cue s=\"1\">said</cue> <content s=\"1\">z</content></p>", Good)]
    [InlineData(2, "<p><b s=\"1\"/><cue s=\"1\">قالت</cue> <content s=\"1\">z</content></p>", Good)]
    [InlineData(5, English, "<statement s=\"1\"/>")]
    [InlineData(2, English, "<statement s=\"2\" parent=\"9\" " + Labels + ">" + Stance + "</statement>")]
    [InlineData(1, "<p>a  b</p><p>c  d</p>", "")]
    [InlineData(0, "<p>a </p><p> b<!-- c  d --></p>", "")]
    [InlineData(0, "<p>a <![CDATA[& b]]> &lt;c&gt;</p>", "")]
    public void Every_fault_is_reported_once(int count, string paragraph, string statements) =>
        Assert.Equal(count, Faults(paragraph, statements).Count);

    [Fact]
    public void Without_a_listener_the_first_fault_is_thrown()
    {
        string file = Write(Arabic, Good + Good);

        Assert.Contains("declared twice", Assert.Throws<CorpusException>(() => Corpus.Open(file).ToList()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_right_in_a_faulty_article_is_read()
    {
        string file = Write(Arabic, $"{Good}<statement s=\"2\" {Labels}>{Stance}</statement>");

        AnnotatedArticle article = Assert.Single(Corpus.Open(file, onFault: _ => { }));
        Assert.Equal("1", Assert.Single(article.Statements).Id);
    }

    [Theory]
    [InlineData("<!DOCTYPE article [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>\n<article id=\"a\"><p>&b;</p></article>")]
    [InlineData("<!DOCTYPE article [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>\n<article id=\"a\"><p>&f;</p></article>")]
    [InlineData("")]
    [InlineData("no xml")]
    public void What_is_no_plain_xml_is_one_fault(string text)
    {
        List<CorpusException> faults = [];

        Assert.Empty(Corpus.Open(_folder.Write("a.xml", text), onFault: faults.Add));
        Assert.Equal(1, Assert.Single(faults).Line);
    }

    [Fact]
    public void Deeply_nested_elements_do_no_harm()
    {
        const int depth = 100_000;
        string open = string.Concat(Enumerable.Repeat("<content s=\"1\">", depth)), close = string.Concat(Enumerable.Repeat("</content>", depth));

        Assert.Equal("article a has 100001 spans in statement 1, 1000 are the most. Split it.", Assert.Single(Faults($"<p><cue s=\"1\">said</cue> {open}x{close}</p>", Good)).Reason);
    }

    [Fact]
    public void More_statements_than_an_article_has_are_refused()
    {
        string paragraph = string.Concat(Enumerable.Range(1, 10_001).Select(i => $"<cue s=\"{i}\">قال</cue> <content s=\"{i}\">لا</content>\n"));
        string statements = string.Concat(Enumerable.Range(1, 10_001).Select(i => $"<statement s=\"{i}\" {Labels}>{Stance}</statement>"));

        Assert.Equal("article a has 10001 statements, 10000 are the most. Split it.", Assert.Single(Faults($"<p>{paragraph}</p>", statements)).Reason);
    }

    private List<CorpusException> Faults(string paragraph, string statements)
    {
        List<CorpusException> faults = [];
        _ = Corpus.Open(Write(paragraph, statements), onFault: faults.Add).Count();
        return faults;
    }

    private string Write(string paragraph, string statements) =>
        _folder.Write("a.xml", $"<article id=\"a\" lang=\"ar\">\n<title>عنوان</title>\n{paragraph}\n{statements}\n</article>\n");
}
