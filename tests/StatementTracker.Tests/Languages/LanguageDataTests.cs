using StatementTracker.Languages;

namespace StatementTracker.Tests.Languages;

/// <summary>What holds for every data file of every language, also for those that are added later.</summary>
public class LanguageDataTests
{
    public static TheoryData<string> Files => [.. typeof(DataFile).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".tsv", StringComparison.Ordinal))];

    public static TheoryData<string> TermFiles => [.. Names(n => DataFile.Open(n).Column("terms") >= 0)];

    [Fact]
    public void every_language_brings_the_same_tables()
    {
        foreach (string table in (string[])["cues", "words", "markers", "speakers", "roles", "channels", "nouns", "places", "media", "names"])
        {
            Assert.Contains($"Arabic.{table}.tsv", Names(_ => true));
            Assert.Contains($"English.{table}.tsv", Names(_ => true));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void data_says_where_it_comes_from(string name)
    {
        string[] lines = Read(name).Split('\n');
        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines.TakeWhile(l => l.StartsWith('#')), l => l.StartsWith("# Provenance: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void data_has_no_stray_characters(string name)
    {
        string text = Read(name);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        foreach (string line in text.Split('\n'))
        {
            Assert.DoesNotContain(line, c => c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\u061C' or '\uFEFF' or '\u00A0' or '\r');
            Assert.Equal(line.TrimEnd(), line);
        }
    }

    [Theory]
    [MemberData(nameof(TermFiles))]
    public void no_term_stands_twice_under_one_label(string name)
    {
        HashSet<string> seen = [];
        EntryReader reader = new(name);
        while (reader.Read())
        {
            foreach (string term in reader.Terms)
            {
                string label = name.Contains("cues", StringComparison.Ordinal) ? "" : $"{reader.Word.Classes} {reader.Word.Form} {reader.Word.Kind} {reader.Word.Channel} {reader.Word.Cue?.Act} {reader.Word.InheritsKind}";
                Assert.True(seen.Add($"{term} {label}"), $"{name}: {term} stands twice.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(TermFiles))]
    public void every_term_is_found(string name)
    {
        bool replaces = name.Contains("homographs", StringComparison.Ordinal);
        LanguageRules rules = LanguageRules.Of(name.StartsWith("Arabic", StringComparison.Ordinal) ? Language.Arabic : Language.English);
        EntryReader reader = new(name);
        while (reader.Read())
        {
            foreach (string term in reader.Terms)
            {
                Word word = Look(rules, term.TrimStart('~'));
                Assert.True(word != Word.Unknown, $"{name}: {term} is not found.");
                Assert.True(replaces || word.Channel == reader.Word.Channel || reader.Word.Channel is null || word.Channel is not null, term);
            }
        }
    }

    [Theory]
    [InlineData("Arabic.cues.tsv")]
    [InlineData("English.cues.tsv")]
    public void every_cue_has_frames_and_a_sensible_reliability(string name)
    {
        EntryReader reader = new(name);
        int count = 0;
        while (reader.Read())
        {
            count++;
            Cue cue = Assert.IsType<Cue>(reader.Word.Cue);
            Assert.True(cue.Frames != CueFrames.None, $"{cue.Lemma} has no frames.");
            Assert.InRange(cue.Reliability, 0.01f, 0.99f);
            Assert.True(cue.Nuance != Nuance.Denial || cue.Act == SpeechAct.Deny, cue.Lemma);
        }

        Assert.True(count >= 300, $"{name} has {count} cues.");
    }

    [Fact]
    public void a_language_is_loaded_once() => Assert.Same(LanguageRules.Of(Language.Arabic), LanguageRules.Of(Language.Arabic));

    [Fact]
    public void a_wrong_label_is_reported_with_file_and_line()
    {
        DataFile file = DataFile.Parse("test.tsv", "# a test\nterms\tkind\nx\tNobody\n");
        Assert.True(file.Read());
        Assert.Equal("Nobody", file[file.Column("kind")].ToString());
        Assert.Equal("test.tsv, line 3: wrong", file.Fault("wrong").Message);
    }

    [Fact]
    public void looking_up_words_allocates_nothing()
    {
        LanguageRules arabic = LanguageRules.Of(Language.Arabic);
        string[] words = ["وللوزير", "بالقول", "واستحداثها", "الشمري", "دعوته"];
        foreach (string word in words)
        {
            arabic.Analyze(word);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (string word in words)
        {
            arabic.Analyze(word);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static Word Look(LanguageRules rules, string term)
    {
        string[] words = term.Split(' ');
        WordAnalysis first = rules.Analyze(words[0]);
        return words.Length == 1 ? first.Word : rules.FindPhrase(words.Select(w => rules.Analyze(w).Form).ToArray(), first.Stem).Word;
    }

    private static IEnumerable<string> Names(Func<string, bool> matches) =>
        typeof(DataFile).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".tsv", StringComparison.Ordinal) && matches(n));

    private static string Read(string name)
    {
        using StreamReader reader = new(typeof(DataFile).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
