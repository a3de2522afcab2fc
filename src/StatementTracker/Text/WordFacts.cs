using StatementTracker.Languages;

namespace StatementTracker.Text;

/// <summary>All that a word tells by itself, wherever it stands.</summary>
/// <param name="Analysis">What the vocabulary says.</param>
/// <param name="Tag">Its coarse class.</param>
/// <param name="Capitalized">Whether a capital letter begins it.</param>
/// <param name="Latin">Whether it begins with a letter of a script that has capitals.</param>
/// <param name="Traits">What models count it as.</param>
/// <param name="OpensPhrase">Whether fixed expressions of several words begin with it.</param>
/// <param name="Signs">What is asked of it where statements are labelled.</param>
internal readonly record struct WordFacts(WordAnalysis Analysis, TokenTag Tag, TokenTraits Traits, bool Capitalized, bool Latin, bool OpensPhrase, WordSigns Signs)
{
    /// <summary>Looks a word up.</summary>
    public static WordFacts Of(ReadOnlySpan<char> word, LanguageRules rules)
    {
        WordAnalysis analysis = rules.Analyze(word);
        bool capitalized = char.IsUpper(word[0]), latin = word[0] < '\u0250';
        TokenTag tag = TokenTagger.TagOf(word, analysis, capitalized, latin);
        return new WordFacts(analysis, tag, TraitReader.Of(analysis.Word, tag), capitalized, latin, rules.OpensPhrase(analysis), new WordSigns());
    }
}
