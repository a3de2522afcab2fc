namespace StatementTracker.Text;

/// <summary>One coarse class a token: what a part of speech would be, told by the vocabulary and by the word's shape.</summary>
internal enum TokenTag : byte
{
    // Marks
    Comma, Semicolon, Colon, Terminal, Dash, OpenQuote, CloseQuote, LoneQuote, OpenBracket, CloseBracket, Symbol, Number,

    // Words that the vocabulary has
    Complementizer, Relative, Subordinator, Interrogative, Conjunction, Preposition, Determiner, Pronoun, Negation, Copula, Auxiliary,
    Marker, CueParticiple, CueVerb, CuePast, CueNoun, ActNoun, VerbalNoun, Document, SpeakerHead, NewsMedia, Metonym, GivenName, Time, Adverb, OtherListed,

    // Shapes of other words of a script with capitals
    Capital, Past, Progressive, Plural, Manner, Lower,

    // Shapes of other words of a script without capitals
    Definite, DefiniteAdjective, WithPreposition, WithConjunction, WithPronoun, Feminine, SoundPlural, Relational, Imperfect, Plain,
}
