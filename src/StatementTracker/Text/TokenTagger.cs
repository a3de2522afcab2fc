using System.Runtime.InteropServices;
using StatementTracker.Languages;

namespace StatementTracker.Text;

/// <summary>Finds <see cref="Token.Tag"/>: the first class that fits, function words before content words, the vocabulary before shapes.</summary>
internal static class TokenTagger
{
    private static readonly (WordClasses Class, TokenTag Tag)[] Order =
    [
        (WordClasses.Complementizer, TokenTag.Complementizer), (WordClasses.Relative, TokenTag.Relative), (WordClasses.CueMarker, TokenTag.Marker),
        (WordClasses.Subordinator, TokenTag.Subordinator), (WordClasses.Interrogative, TokenTag.Interrogative), (WordClasses.Conjunction, TokenTag.Conjunction),
        (WordClasses.Negation, TokenTag.Negation), (WordClasses.Copula, TokenTag.Copula), (WordClasses.Preposition, TokenTag.Preposition),
        (WordClasses.Pronoun, TokenTag.Pronoun), (WordClasses.Determiner, TokenTag.Determiner), (WordClasses.Auxiliary, TokenTag.Auxiliary),
        (WordClasses.SpeakerHead, TokenTag.SpeakerHead), (WordClasses.NewsMedia, TokenTag.NewsMedia), (WordClasses.Metonym, TokenTag.Metonym),
        (WordClasses.CueVerb, TokenTag.CueVerb), (WordClasses.CueParticiple, TokenTag.CueParticiple), (WordClasses.Document, TokenTag.Document),
        (WordClasses.CueNoun, TokenTag.CueNoun), (WordClasses.ActNoun, TokenTag.ActNoun), (WordClasses.VerbalNoun, TokenTag.VerbalNoun),
        (WordClasses.GivenName, TokenTag.GivenName), (WordClasses.Time, TokenTag.Time), (WordClasses.Adverb, TokenTag.Adverb),
    ];

    /// <summary>Tells the marks that open and close quotations from lone ones.</summary>
    public static void Tag(TokenBuffer tokens, List<Quotation> quotations)
    {
        foreach (Quotation quotation in CollectionsMarshal.AsSpan(quotations))
        {
            tokens[quotation.Open].Tag = TokenTag.OpenQuote;
            if (quotation.IsClosed && quotation.Close < tokens.Count)
            {
                tokens[quotation.Close].Tag = TokenTag.CloseQuote;
            }
        }
    }

    /// <summary>The class of a mark.</summary>
    public static TokenTag TagOf(TokenKind kind) => kind switch
    {
        TokenKind.Number => TokenTag.Number,
        TokenKind.Comma => TokenTag.Comma,
        TokenKind.Semicolon => TokenTag.Semicolon,
        TokenKind.Colon => TokenTag.Colon,
        TokenKind.Terminal => TokenTag.Terminal,
        TokenKind.Dash => TokenTag.Dash,
        TokenKind.Quote => TokenTag.LoneQuote,
        TokenKind.OpenBracket => TokenTag.OpenBracket,
        TokenKind.CloseBracket => TokenTag.CloseBracket,
        _ => TokenTag.Symbol,
    };

    /// <summary>The class of a word, by what the vocabulary says and by its shape.</summary>
    public static TokenTag TagOf(ReadOnlySpan<char> word, in WordAnalysis analysis, bool capitalized, bool latin)
    {
        WordClasses classes = analysis.Word.Classes;
        if (classes != WordClasses.None)
        {
            foreach ((WordClasses Class, TokenTag Tag) entry in Order)
            {
                if ((classes & entry.Class) != 0)
                {
                    return entry.Tag == TokenTag.CueVerb && (analysis.Word.Form & WordForm.Past) != 0 ? TokenTag.CuePast : entry.Tag;
                }
            }

            return TokenTag.OtherListed;
        }

        return latin ? Latin(word, capitalized) : Other(word, analysis.Clitics);
    }

    private static TokenTag Latin(ReadOnlySpan<char> word, bool capitalized) =>
        capitalized ? TokenTag.Capital
        : word.EndsWith("ed") ? TokenTag.Past
        : word.EndsWith("ing") ? TokenTag.Progressive
        : word.EndsWith("ly") ? TokenTag.Manner
        : word.EndsWith('s') ? TokenTag.Plural
        : TokenTag.Lower;

    private static TokenTag Other(ReadOnlySpan<char> word, Clitics clitics)
    {
        bool relational = word.EndsWith('ي') || word.EndsWith("ية");
        if ((clitics & Clitics.Article) != 0)
        {
            return relational ? TokenTag.DefiniteAdjective : TokenTag.Definite;
        }

        return (clitics & Clitics.Preposition) != 0 ? TokenTag.WithPreposition
            : (clitics & Clitics.Conjunction) != 0 ? TokenTag.WithConjunction
            : (clitics & Clitics.Pronoun) != 0 ? TokenTag.WithPronoun
            : relational ? TokenTag.Relational
            : word.EndsWith('ة') ? TokenTag.Feminine
            : word.EndsWith("ين") || word.EndsWith("ون") || word.EndsWith("ات") ? TokenTag.SoundPlural
            : word[0] is 'ي' or 'ت' ? TokenTag.Imperfect
            : TokenTag.Plain;
    }
}
