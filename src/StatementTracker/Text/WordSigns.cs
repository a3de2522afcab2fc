using StatementTracker.Languages;

namespace StatementTracker.Text;

/// <summary>What the labels of statements ask of a word: told when it is first asked for, as most words stand in no content, and then remembered with the word.</summary>
/// <remarks>Thread-safe: articles read at once may share a word, and whoever tells it tells the same.</remarks>
internal sealed class WordSigns
{
    /// <summary>Letters of the beginning that stand for a word whatever its ending.</summary>
    private const int PrefixLetters = 5;

    /// <summary>Letters of a name that count.</summary>
    private const int LongestName = 64;

    private volatile bool _told;

    /// <summary>Those of a mark.</summary>
    public static WordSigns None { get; } = new() { _told = true };

    /// <summary>What the word makes of its sentence.</summary>
    public Tones Tones { get; private set; }

    /// <summary>Whether expressions that have tones begin with it.</summary>
    public bool OpensTones { get; private set; }

    public Polarity Polarity { get; private set; }

    /// <summary>Its first letters, behind what is written together with it.</summary>
    public ulong Prefix { get; private set; }

    /// <summary>The word as one of a name.</summary>
    public NameOccurrence Name { get; private set; }

    /// <summary>The signs of the word at a token.</summary>
    public WordSigns Of(ArticleText article, int token)
    {
        if (!_told)
        {
            Tell(article.Characters(token), article.Tokens[token].Analysis, article.Rules);
        }

        return this;
    }

    /// <summary>The first letters as one number; of a mark all that there is.</summary>
    public static ulong PrefixOf(ReadOnlySpan<char> word, in WordAnalysis analysis)
    {
        int start = analysis.ProcliticLength + ((analysis.Clitics & Clitics.Article) != 0 ? 2 : 0);
        ulong letters = 0;
        for (int i = start; i < Math.Min(word.Length, start + PrefixLetters); i++)
        {
            letters = (letters * 31) + char.ToLowerInvariant(word[i]);
        }

        return letters;
    }

    private void Tell(ReadOnlySpan<char> word, in WordAnalysis analysis, LanguageRules rules)
    {
        Tones = rules.Tones.OfWord(word);
        OpensTones = rules.Tones.OpensExpression(analysis);
        Polarity = rules.Polarities.Of(analysis);
        Prefix = PrefixOf(word, analysis);
        Name = NameOf(word);
        _told = true;
    }

    private static NameOccurrence NameOf(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[LongestName];
        foreach (ReadOnlySpan<char> word in new NameWords(text, buffer))
        {
            return NameOccurrence.OfFolded(word);
        }

        return default;
    }
}
