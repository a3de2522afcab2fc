namespace StatementTracker;

/// <summary>What a word contributes to a name.</summary>
internal enum NameWordClass : byte
{
    /// <summary>A word that names.</summary>
    Ordinary,

    /// <summary>An Arabic word with the article: names, but no personal name follows a title with it (الرئيس الأميركي).</summary>
    Definite,

    /// <summary>The, of, al-: never tells actors apart.</summary>
    Little,

    /// <summary>A title: falls away in front of a person's name.</summary>
    Title,

    /// <summary>An office: falls away with the definite words behind it in front of a person's name (وزير الخارجية التركي هاكان فيدان).</summary>
    Office,

    /// <summary>Goes with a title behind it (<c>prime</c> minister).</summary>
    Modifier,

    /// <summary>Shows that the name is an institution's, whose first word is no title.</summary>
    Institution,
}
