using StatementTracker.Attribution;
using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>Finds the actor that a description belongs to: named in it in part (the union's lawyer), or by a possessive (its director, مديرها).</summary>
internal sealed class Affiliations
{
    /// <summary>How far (in tokens) a possessive looks back.</summary>
    private const int Reach = 80;

    private readonly ArticleText _article;
    private readonly Dictionary<ulong, List<Referent>> _byWord = [];
    private readonly List<(int Token, Referent Actor)> _mentions = [];

    public Affiliations(ArticleText article, IReadOnlyList<Referent> actors)
    {
        _article = article;
        foreach (Referent actor in actors)
        {
            foreach (TokenRange mention in actor.Mentions)
            {
                _mentions.Add((mention.First, actor));
            }

            if (actor.IsNamed && !actor.IsPerson)
            {
                AddWords(actor);
            }
        }

        _mentions.Sort((a, b) => a.Token.CompareTo(b.Token));
    }

    /// <summary>The actor that a possessive in a phrase means (its director, مديرها); null if there is no possessive, or nobody for it.</summary>
    public Referent? Owner(Referent self, TokenRange phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (Possessive(i) is { } person)
            {
                return Before(self, phrase.First, person);
            }
        }

        return null;
    }

    /// <summary>The kind of an actor: the registry's, else what the head of its name tells.</summary>
    public ulong KindOf(Referent actor)
    {
        if (actor.Actor is { } registered)
        {
            return (ulong)registered.Kind;
        }

        TokenRange name = actor.NameTokens;
        ulong found = KindWords.None;
        for (int i = name.First; i < name.End && !actor.IsPerson; i++)
        {
            if (found != KindWords.None && (!_article.Tokens[i].Latin || _article.Tokens[i].Is(WordClasses.Preposition)))
            {
                break;
            }

            ulong kind = KindWords.At(_article.Tokens, i);
            found = kind is KindWords.None or KindWords.Inherits ? found : kind;
        }

        return found != KindWords.None ? found : actor.Kind is { } told ? (ulong)told : KindWords.None;
    }

    private void AddWords(Referent actor)
    {
        for (int i = actor.NameTokens.First; i < actor.NameTokens.End; i++)
        {
            Token token = _article.Tokens[i];
            if (token.Kind == TokenKind.Word && token.End - token.Start > 2 && !token.Is(WordClasses.Preposition | WordClasses.Determiner))
            {
                if (!_byWord.TryGetValue(token.Analysis.Stem, out List<Referent>? list))
                {
                    _byWord[token.Analysis.Stem] = list = [];
                }

                list.Add(actor);
            }
        }
    }

    /// <summary>The institution that a word is part of the name of; null if there is none.</summary>
    public Referent? Named(Referent self, int token)
    {
        Referent? best = null;
        foreach (Referent actor in _byWord.GetValueOrDefault(_article.Tokens[token].Analysis.Stem) ?? [])
        {
            if (actor != self)
            {
                best = best is null || actor.NameTokens.First < token ? actor : best;
            }
        }

        return best;
    }

    /// <summary>Whether a word is a possessive of a person (true) or an institution (false); null if it is none.</summary>
    private bool? Possessive(int token) => _article.Characters(token) switch
    {
        "its" or "Its" or "their" or "Their" => false,
        "his" or "His" or "her" or "Her" => true,
        _ => _article.Tokens[token].Has(Clitics.Pronoun) && _article.Tokens[token].Is(WordClasses.SpeakerHead) ? false : null,
    };

    /// <summary>The latest actor in front of a token, of whom those count that have spoken; an institution must be told to be one.</summary>
    private Referent? Before(Referent self, int token, bool person)
    {
        Referent? latest = null;
        for (int i = _mentions.Count - 1; i >= 0 && _mentions[i].Token > token - Reach; i--)
        {
            (int at, Referent actor) = _mentions[i];
            if (at < token && actor != self && actor.IsPerson == person && (person || KindOf(actor) != KindWords.None))
            {
                latest ??= actor;
                if (actor.HasSpoken)
                {
                    return actor;
                }
            }
        }

        return latest;
    }
}
