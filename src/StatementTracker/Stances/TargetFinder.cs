using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Stances;

/// <summary>Lists what a content may take a side toward: actors and topics wherever they stand, and the things that it names first.</summary>
internal sealed class TargetFinder(ArticleText article, NamedTargets named)
{
    /// <summary>Things of one content that are considered: sides are told early.</summary>
    private const int MaxThings = 10;

    /// <summary>Actors and topics of one content.</summary>
    private const int MaxNamed = 12;

    /// <summary>Tokens of one content that are searched.</summary>
    private const int MaxTokens = 200;

    /// <summary>Words of a thing: what stands behind them rather is another one.</summary>
    private const int MaxWords = 5;

    private const WordClasses NotNouns = WordClasses.Complementizer | WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Relative | WordClasses.Pronoun
        | WordClasses.Determiner | WordClasses.Negation | WordClasses.Auxiliary | WordClasses.Adverb | WordClasses.Time | WordClasses.Interrogative
        | WordClasses.Subordinator | WordClasses.Copula | WordClasses.CueMarker | WordClasses.Filler | WordClasses.Impersonal;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>The targets in the order of the text, at least one; nothing is listed twice.</summary>
    public List<Target> Find(List<TokenRange> content)
    {
        var targets = new List<Target>();
        int left = MaxTokens, things = 0, names = 0;
        foreach (TokenRange piece in content)
        {
            int end = Math.Min(piece.End, piece.First + left);
            left -= end - piece.First;
            for (int i = piece.First; i < end; i++)
            {
                if (names < MaxNamed && named.At(i, end) is { } known)
                {
                    names += Add(targets, known) ? 1 : 0;
                }

                if (things < MaxThings && BeginsThing(i, piece.First) && ThingAt(i, end) is { IsEmpty: false } range)
                {
                    things += Add(targets, new Target(Tokens[i].Latin && Tokens[i].Capitalized ? TargetType.Name : TargetType.Thing, range, KeyOf(range))) ? 1 : 0;
                }
            }
        }

        if (targets.Count == 0)
        {
            TokenRange first = content[0];
            targets.Add(new Target(TargetType.Whole, new TokenRange(first.First, Math.Min(first.End, first.First + MaxWords)), 0));
        }

        return targets;
    }

    private static bool Add(List<Target> targets, Target target)
    {
        bool known = targets.Exists(t => t.Key == target.Key || t.Range == target.Range);
        if (!known)
        {
            targets.Add(target);
        }

        return !known;
    }

    /// <summary>A noun that none stands in front of, or that something written together with it parts from the one in front.</summary>
    private bool BeginsThing(int i, int first) =>
        IsNoun(i) && (i == first || !IsNoun(i - 1) || Tokens[i].Has(Clitics.Conjunction | Clitics.Preposition));

    private TokenRange ThingAt(int first, int limit)
    {
        int end = first + 1;
        while (end < limit && end < first + MaxWords && (GoesOn(end) || (IsOf(end) && end + 1 < limit && IsNoun(end + 1))))
        {
            end++;
        }

        return new TokenRange(first, end);
    }

    private bool GoesOn(int i) => IsNoun(i) && !Tokens[i].Has(Clitics.Conjunction | Clitics.Preposition);

    /// <summary>What is no function word, and by its shape no verb in the past.</summary>
    private bool IsNoun(int i)
    {
        ref readonly Token token = ref Tokens[i];
        return token.Kind == TokenKind.Number
            || (token.Kind == TokenKind.Word && !token.Is(NotNouns) && token.Tag is not (TokenTag.CuePast or TokenTag.CueVerb or TokenTag.Past or TokenTag.Manner or TokenTag.Imperfect));
    }

    private bool IsOf(int i) => article.Characters(i) is "of";

    private ulong KeyOf(TokenRange range)
    {
        ulong key = 0;
        for (int i = range.First; i < range.End; i++)
        {
            key = Normalizer.Combine(key, Tokens[i].Analysis.Stem);
        }

        return key;
    }
}
