using StatementTracker.Attribution;
using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>What a phrase says of an actor: its head noun, what modifies and completes that, and the institution it belongs to.</summary>
internal sealed class DescriptionFeatures(ArticleText article, WordBag words, DescriptionReader reader)
{
    /// <summary>Bags of one place; those of the next begin so much higher.</summary>
    private const uint BagsOfPlace = 100;

    private const ulong None = KindWords.None;

    private const uint Stem = 401, Pair = 402, Kind = 403, Sequence = 404, Head = 405, Prefix = 406, HeadEnd = 407, HeadKind = 408, Modifier = 409,
        Opening = 410, Complement = 411, HeadComplement = 412, Whole = 413, WholeShape = 414, Opens = 416, HeadStem = 417, Mods = 418;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>Adds the features of one phrase.</summary>
    /// <param name="actor">Whom it describes.</param>
    /// <param name="description">The phrase.</param>
    /// <param name="place">Where it stands: the same words tell other things elsewhere.</param>
    /// <param name="features">What to add to.</param>
    public void Write(Referent actor, in Description description, PhrasePlace place, FeatureVector features)
    {
        uint offset = (uint)place * BagsOfPlace;
        TokenRange range = description.Range;
        int head = description.Head;
        ulong kind = description.HeadKind, shape = ShapeOf(range, head), who = KindFeatures.WhoIs(actor);
        WriteWords(actor, range, offset, features);
        WriteKinds(actor, range, offset, features);
        words.AddStem(Head + offset, head, features);
        words.AddPrefix(Prefix + offset, head, features);
        features.AddAs(HeadEnd + offset, EndingOf(head));
        features.AddAs(HeadKind + offset, (kind * 100) + who);
        features.AddAs(Opening + offset, (shape * 100) + who);
        features.AddAs(Opens + offset, (((shape * 100) + kind) * 10) + who);
        features.AddAs(HeadStem + offset, Tokens[head].Analysis.Stem ^ (shape * 0x9E3779B97F4A7C15));
        features.AddAs(HeadComplement + offset, (kind * 100) + description.OwnerKind);
        features.AddAs(HeadComplement + offset, (Tokens[head].Analysis.Stem * 100) + description.OwnerKind);
        features.AddAs(Whole + offset, description.Kind);
        features.AddAs(WholeShape + offset, (((shape * 100) + description.Kind) * 10) + who);
        WriteAround(actor, range, head, kind, offset, features);
    }

    private void WriteWords(Referent actor, TokenRange range, uint offset, FeatureVector features)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (reader.Counts(actor, i))
            {
                words.AddStem(Stem + offset, i, features);
                if (i + 1 < range.End && words.IsWord(i + 1))
                {
                    words.AddPair(Pair + offset, i, features);
                }
            }
        }
    }

    /// <summary>The kinds that words show, alone and in their order: the president of a union is no president.</summary>
    private void WriteKinds(Referent actor, TokenRange range, uint offset, FeatureVector features)
    {
        ulong before = None, first = None;
        for (int i = range.First; i < range.End; i++)
        {
            if (!reader.Counts(actor, i) || KindWords.At(Tokens, i) is var kind && kind == None)
            {
                continue;
            }

            features.AddAs(Kind + offset, kind);
            features.AddAs(Sequence + offset, (before * 100) + kind);
            first = first == None ? kind : first;
            before = kind;
        }

        if (first != None)
        {
            features.AddAs(Sequence + offset, 20000 + (first * 100) + before);
        }
    }

    private void WriteAround(Referent actor, TokenRange range, int head, ulong headKind, uint offset, FeatureVector features)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (i != head && reader.Counts(actor, i))
            {
                features.AddAs(Modifier + offset, (Tokens[i].Analysis.Stem * 31) + headKind);
                words.AddStem((i > head ? Complement : Mods) + offset, i, features);
            }
        }
    }

    /// <summary>How a phrase opens: definite, possessive, indefinite, counted, bare; and whether its head is several.</summary>
    private ulong ShapeOf(TokenRange range, int head)
    {
        Token first = Tokens[range.First], noun = Tokens[head];
        ulong opening = first.Kind == TokenKind.Number ? 1UL
            : first.Is(WordClasses.Pronoun) ? 2UL
            : first.Is(WordClasses.Determiner) ? 3 + DeterminerOf(range.First)
            : noun.Has(Clitics.Article) ? 7UL
            : noun.Has(Clitics.Pronoun) ? 8UL
            : noun.Capitalized ? 9UL : 10;
        ulong next = noun.Latin || head + 1 >= range.End ? 0UL
            : Tokens[head + 1].Has(Clitics.Article) ? 1UL
            : Tokens[head + 1].Is(WordClasses.Preposition) || Tokens[head + 1].Has(Clitics.Preposition) ? 2UL : 3;
        ulong number = (noun.Word.Form & WordForm.Plural) != 0 ? 1UL
            : (noun.Word.Form & WordForm.Dual) != 0 ? 2UL
            : noun.Latin && article.Characters(head)[^1] == 's' ? 3UL : 0;
        return (opening * 16) + (next * 4) + number;
    }

    private ulong DeterminerOf(int token) => article.Characters(token) switch
    {
        "the" or "The" => 0,
        "a" or "A" or "an" or "An" => 1,
        "its" or "Its" or "their" or "Their" => 2,
        _ => 3,
    };

    private ulong EndingOf(int token)
    {
        ReadOnlySpan<char> word = article.Characters(token);
        return Normalizer.HashFolded(word[Math.Max(0, word.Length - 4)..]);
    }
}
