using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>Reads a noun phrase: is it a name, a description or a pronoun, where is the name proper, what kind of actor is it.</summary>
internal sealed class NounPhraseReader(ArticleText article)
{
    /// <summary>Describing words of a phrase that count.</summary>
    private const int MaxHeads = 8;

    private readonly PersonNames _names = new(article);
    private readonly PhraseTypes _types = new(article);
    private readonly SpeakerTraits _traits = new(article);

    /// <summary>Reads a phrase of at least one token.</summary>
    public NounPhrase Read(TokenRange range)
    {
        TokenRange core = CoreOf(range);
        TokenRange name = _names.Find(core, range);
        bool person = !name.IsEmpty;
        PhraseType type = _types.Of(range, core, person);
        var phrase = new NounPhrase(type, range, person ? name : core)
        {
            IsPerson = person || type == PhraseType.Pronoun && (article.Tokens[core.First].Word.Form & WordForm.Plural) == 0,
            Kind = _traits.KindOf(range, person),
            Form = _traits.FormOf(core, name),
            Institution = _traits.InstitutionOf(core, name),
        };
        AddHeads(phrase);
        return phrase;
    }

    /// <summary>The first segment without the determiners of English in front; a possessive (his doctor) stays.</summary>
    private TokenRange CoreOf(TokenRange range)
    {
        TokenRange core = PhraseSegment.FirstOf(article, range);
        while (core.Count > 1 && IsLatinDeterminer(article.Tokens[core.First]))
        {
            core = new TokenRange(core.First + 1, core.End);
        }

        return core;
    }

    private static bool IsLatinDeterminer(in Token token) =>
        token.Latin && token.Is(WordClasses.Determiner) && !token.Is(WordClasses.Pronoun) && !token.Has(Clitics.Article);

    /// <summary>The words of the role, the head first: what a later description may repeat (وزير الدفاع التركي, the expedition's doctor).</summary>
    private void AddHeads(NounPhrase phrase)
    {
        for (int i = phrase.Range.First; i < phrase.Range.End && phrase.Heads.Count < MaxHeads; i++)
        {
            bool inName = phrase.IsPerson && phrase.Type == PhraseType.Name && phrase.Name.Contains(i);
            if (!inName && Describes(i))
            {
                phrase.Heads.Add(StemOf(i));
            }
        }
    }

    private bool Describes(int i) =>
        article.Tokens[i].Kind == TokenKind.Word && article.Characters(i).Length > 2
        && !article.Tokens[i].Is(WordClasses.Preposition | WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Conjunction | WordClasses.Adverb);

    /// <summary>The stem by which a description and its antecedent are compared.</summary>
    private ulong StemOf(int i) => NameKey.HashOf(article.Characters(i)[(article.Tokens[i].CoreStart - article.Tokens[i].Start)..]);
}
