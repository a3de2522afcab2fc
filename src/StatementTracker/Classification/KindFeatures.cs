using StatementTracker.Attribution;
using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>What tells the kind of a speaker: its name, and how the article describes it wherever it is mentioned.</summary>
internal sealed class KindFeatures(ArticleText article, WordBag words)
{
    /// <summary>Words of one mention that count.</summary>
    private const int MaxWords = 16;

    /// <summary>What stands for a title that takes its kind from an institution, and for no kind at all.</summary>
    private const ulong Inherits = 50, None = 99;

    private const uint StemBag = 401, PairBag = 402, KindBag = 403, SequenceBag = 404, HeadBag = 405;
    private const uint NameBag = 421, FirstNameBag = 422, LastNameBag = 423, TitleBag = 424;
    private const uint SourceOffset = 100;

    private (ulong First, ulong Second)? _topic;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>The features of a speaker of a statement with this source, which is empty where nothing names it.</summary>
    public void Write(Speaker speaker, Referent referent, TokenRange source, FeatureVector features)
    {
        features.Begin();
        WriteKnown(speaker, referent, features);
        WriteName(referent, features);
        foreach (TokenRange mention in referent.Mentions)
        {
            var inside = new TokenRange(mention.First, Math.Min(mention.End, mention.First + MaxWords));
            WriteWords(inside, 0, features);
            WriteKinds(inside, 0, features);
        }

        WriteWords(source, SourceOffset, features);
        WriteKinds(source, SourceOffset, features);
        WriteTopic(features);
    }

    private static void WriteKnown(Speaker speaker, Referent referent, FeatureVector features)
    {
        ulong kind = (ulong)speaker.Kind, known = referent.Kind is { } k ? (ulong)k : None, person = (referent.IsPerson ? 1UL : 0) + (referent.IsNamed ? 2UL : 0);
        features.Add(kind);
        features.Add(known);
        features.Add(person);
        features.Add(known, person);
        features.Add(referent.OnBehalfOf is null ? 0UL : 1, known);
        features.Add((ulong)referent.Form, person);
    }

    /// <summary>The words of a name tell what an institution is; those of a person's tell nothing.</summary>
    private static void WriteName(Referent referent, FeatureVector features)
    {
        ReadOnlySpan<ulong> name = referent.Key.Words;
        features.Add(Bucket.Of(name.Length), referent.IsPerson ? 1UL : 0);
        if (!referent.IsPerson && name.Length > 0)
        {
            features.AddAs(FirstNameBag, name[0]);
            features.AddAs(LastNameBag, name[^1]);
            foreach (ulong word in name)
            {
                features.AddAs(NameBag, word);
            }
        }

        foreach (ulong title in referent.Titles)
        {
            features.AddAs(TitleBag, title);
        }
    }

    private void WriteWords(TokenRange range, uint offset, FeatureVector features)
    {
        bool head = true;
        for (int i = range.First; i < range.End; i++)
        {
            if (!words.IsWord(i) || Tokens[i].Is(WordClasses.GivenName))
            {
                continue;
            }

            words.AddStem(StemBag + offset, i, features);
            if (i + 1 < range.End)
            {
                words.AddPair(PairBag + offset, i, features);
            }

            if (head && !Tokens[i].Is(WordClasses.Determiner | WordClasses.Preposition))
            {
                words.AddPrefix(HeadBag + offset, i, features);
                head = false;
            }
        }
    }

    /// <summary>The kinds that words show, alone and in their order: the president of a union is no president.</summary>
    private void WriteKinds(TokenRange range, uint offset, FeatureVector features)
    {
        ulong before = None, first = None;
        for (int i = range.First; i < range.End; i++)
        {
            if (KindAt(i) is var kind && kind == None)
            {
                continue;
            }

            features.AddAs(KindBag + offset, kind);
            features.AddAs(SequenceBag + offset, (before * 100) + kind);
            first = first == None ? kind : first;
            before = kind;
        }

        features.AddAs(SequenceBag + offset, 20000 + (first * 100) + before);
    }

    private ulong KindAt(int i)
    {
        if (!words.IsWord(i))
        {
            return None;
        }

        Word word = Tokens[i].Phrase is { Length: > 1, Word: { } phrase } && (phrase.Kind is not null || phrase.InheritsKind) ? phrase : Tokens[i].Word;
        return word.InheritsKind ? Inherits : word.Kind is { } kind ? (ulong)kind : None;
    }

    /// <summary>The kinds that the article speaks of most: an article about a party quotes its people.</summary>
    private void WriteTopic(FeatureVector features)
    {
        (ulong first, ulong second) = _topic ??= TopicOf();
        features.Add(first);
        features.Add(second);
        features.Add(first, second);
    }

    private (ulong First, ulong Second) TopicOf()
    {
        Span<int> counts = stackalloc int[(int)None + 1];
        for (int i = 0; i < Tokens.Length; i++)
        {
            counts[(int)KindAt(i)]++;
        }

        foreach (int untold in (ReadOnlySpan<int>)[(int)None, (int)Inherits, (int)SpeakerKind.Unnamed, (int)SpeakerKind.Person])
        {
            counts[untold] = 0;
        }

        int first = IndexOfMost(counts);
        counts[first] = 0;
        return ((ulong)first, (ulong)IndexOfMost(counts));
    }

    private static int IndexOfMost(ReadOnlySpan<int> counts)
    {
        int best = 0;
        for (int i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return best;
    }
}
