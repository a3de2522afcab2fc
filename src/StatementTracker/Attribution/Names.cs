using StatementTracker.Actors;
using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>Takes names out of the article: their spelling, where they stand, and what they are compared by.</summary>
internal sealed class Names(ArticleText article)
{
    /// <summary>Letters of an acronym that count.</summary>
    private const int MaxLetters = 10;

    /// <summary>The words of a range as a name: no clitic in front, no article in English, no possessive behind.</summary>
    public string Of(TokenRange range) => Characters(range).ToString();

    /// <summary>Where the name stands, without a clitic in front.</summary>
    public TextSpan SpanOf(TokenRange range) => new(StartOf(range.First), article.Tokens[range.End - 1].End);

    /// <summary>The name of a phrase as comparisons see it.</summary>
    public NameKey KeyOf(NounPhrase phrase) => phrase.Key ??= NameKey.Of(Characters(phrase.Name));

    /// <summary>The state that a capital of this name stands for; null if it names none.</summary>
    public Actor? StateOf(NounPhrase phrase) => BuiltInActors.Instance.StateOf(NameKey.HashOf(KeyOf(phrase).Words), Characters(phrase.Name));

    /// <summary>The first letters of the capitalized words, for acronyms; empty for one word.</summary>
    public string Initials(TokenRange range)
    {
        Span<char> letters = stackalloc char[MaxLetters];
        int count = 0;
        for (int i = range.First; i < range.End && count < letters.Length; i++)
        {
            if (article.Tokens[i].Capitalized)
            {
                letters[count++] = article.Text[article.Tokens[i].Start];
            }
        }

        return count > 1 ? new string(letters[..count]) : "";
    }

    /// <summary>The letters of a name that is an acronym of one word, with or without stops; else empty.</summary>
    public string Acronym(TokenRange name)
    {
        ReadOnlySpan<char> word = article.Characters(name.First);
        if (name.Count != 1 || word.Length is < 2 or > MaxLetters || !char.IsUpper(word[0]))
        {
            return "";
        }

        Span<char> letters = stackalloc char[MaxLetters];
        int count = 0;
        foreach (char c in word)
        {
            if (char.IsUpper(c))
            {
                letters[count++] = c;
            }
            else if (c != '.')
            {
                return "";
            }
        }

        return new string(letters[..count]);
    }

    private ReadOnlySpan<char> Characters(TokenRange range)
    {
        TextSpan span = SpanOf(range);
        ReadOnlySpan<char> name = article.Text.AsSpan(span.Start, span.End - span.Start).Trim();
        foreach (string suffix in (ReadOnlySpan<string>)["'s", "’s"])
        {
            name = name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^2].TrimEnd() : name;
        }

        return name;
    }

    /// <summary>A name begins behind a conjunction and behind the preposition ل that is written with it (لوكالة).</summary>
    private int StartOf(int token)
    {
        ref readonly Token first = ref article.Tokens[token];
        int start = first.CoreStart;
        bool preposition = first.Has(Clitics.Preposition) && first.End - start > 3 && article.Text[start] is 'ل' or 'ب' && article.Text[start + 1] != 'ل';
        return preposition ? start + 1 : start;
    }
}
