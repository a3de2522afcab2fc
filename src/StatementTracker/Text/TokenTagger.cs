using System.Runtime.InteropServices;
using StatementTracker.Languages;

namespace StatementTracker.Text;

/// <summary>Sets <see cref="Token.Tag"/>: the first class that fits, function words before content words, the vocabulary before shapes.</summary>
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

    public static void Tag(string text, List<Token> tokens, List<Quotation> quotations)
    {
        Span<Token> span = CollectionsMarshal.AsSpan(tokens);
        for (int i = 0; i < span.Length; i++)
        {
            span[i].Tag = span[i].Kind == TokenKind.Word ? TagOfWord(text, span[i]) : TagOfMark(span[i].Kind);
        }

        foreach (Quotation quotation in CollectionsMarshal.AsSpan(quotations))
        {
            span[quotation.Open].Tag = TokenTag.OpenQuote;
            if (quotation.IsClosed && quotation.Close < span.Length)
            {
                span[quotation.Close].Tag = TokenTag.CloseQuote;
            }
        }
    }

    private static TokenTag TagOfMark(TokenKind kind) => kind switch
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

    private static TokenTag TagOfWord(string text, in Token token)
    {
        WordClasses classes = token.Word.Classes;
        if (classes != WordClasses.None)
        {
            foreach ((WordClasses Class, TokenTag Tag) entry in Order)
            {
                if ((classes & entry.Class) != 0)
                {
                    return entry.Tag == TokenTag.CueVerb && (token.Word.Form & WordForm.Past) != 0 ? TokenTag.CuePast : entry.Tag;
                }
            }

            return TokenTag.OtherListed;
        }

        ReadOnlySpan<char> word = text.AsSpan(token.Start, token.End - token.Start);
        return token.Latin ? Latin(word, token.Capitalized) : Other(word, token);
    }

    private static TokenTag Latin(ReadOnlySpan<char> word, bool capitalized) =>
        capitalized ? TokenTag.Capital
        : word.EndsWith("ed") ? TokenTag.Past
        : word.EndsWith("ing") ? TokenTag.Progressive
        : word.EndsWith("ly") ? TokenTag.Manner
        : word.EndsWith('s') ? TokenTag.Plural
        : TokenTag.Lower;

    private static TokenTag Other(ReadOnlySpan<char> word, in Token token)
    {
        bool relational = word.EndsWith('ي') || word.EndsWith("ية");
        if (token.Has(Clitics.Article))
        {
            return relational ? TokenTag.DefiniteAdjective : TokenTag.Definite;
        }

        return token.Has(Clitics.Preposition) ? TokenTag.WithPreposition
            : token.Has(Clitics.Conjunction) ? TokenTag.WithConjunction
            : token.Has(Clitics.Pronoun) ? TokenTag.WithPronoun
            : relational ? TokenTag.Relational
            : word.EndsWith('ة') ? TokenTag.Feminine
            : word.EndsWith("ين") || word.EndsWith("ون") || word.EndsWith("ات") ? TokenTag.SoundPlural
            : word[0] is 'ي' or 'ت' ? TokenTag.Imperfect
            : TokenTag.Plain;
    }
}
