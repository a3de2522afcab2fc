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

    private const uint StemBag = 401, PairBag = 402, PrefixBag = 403, KindBag = 404, FirstBag = 405, NameBag = 406, SourceBag = 420, LastBag = 407;

    private Token[] Tokens => article.Tokens;

    /// <param name="frame">The statement.</param>
    /// <param name="index">Which of its speakers.</param>
    /// <param name="features">Where to write.</param>
    public void Write(Frame frame, int index, FeatureVector features)
    {
        Referent referent = frame.Attribution.Referents[index];
        Speaker speaker = frame.Attribution.Speakers[index];
        features.Begin();
        WriteKnown(speaker, referent, features);
        WriteName(referent, features);
        foreach (TokenRange mention in referent.Mentions)
        {
            WriteMention(mention, 0, features);
        }

        WriteMention(frame.Draft.Source, SourceBag - StemBag, features);
        WriteCue(frame, speaker, features);
    }

    private static void WriteKnown(Speaker speaker, Referent referent, FeatureVector features)
    {
        ulong kind = (ulong)speaker.Kind, known = referent.Kind is { } k ? (ulong)k : 99, person = (referent.IsPerson ? 1UL : 0) + (referent.IsNamed ? 2UL : 0);
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
            features.AddAs(FirstBag + 100, name[0]);
            features.AddAs(LastBag + 100, name[^1]);
            foreach (ulong word in name)
            {
                features.AddAs(NameBag, word);
            }
        }

        foreach (ulong head in referent.Titles)
        {
            features.AddAs(NameBag + 1, head);
        }
    }

    /// <summary>The words of a mention, their kinds, and the first kind that it shows.</summary>
    private void WriteMention(TokenRange mention, uint offset, FeatureVector features)
    {
        ulong first = 99;
        bool inherits = false;
        for (int i = mention.First; i < mention.End && i < mention.First + MaxWords; i++)
        {
            if (!words.IsWord(i))
            {
                continue;
            }

            words.AddStem(StemBag + offset, i, features);
            words.AddPrefix(PrefixBag + offset, i, features);
            if (i + 1 < mention.End)
            {
                words.AddPair(PairBag + offset, i, features);
            }

            Word word = Tokens[i].Phrase is { Length: > 1, Word: { } phrase } && (phrase.Kind is not null || phrase.InheritsKind) ? phrase : Tokens[i].Word;
            inherits |= word.InheritsKind;
            if (word.Kind is { } kind)
            {
                features.AddAs(KindBag + offset, (ulong)kind + (inherits ? 32UL : 0));
                first = first == 99 ? (ulong)kind : first;
            }
        }

        features.AddAs(FirstBag + offset, first + (inherits ? 128UL : 0));
    }

    private void WriteCue(Frame frame, Speaker speaker, FeatureVector features)
    {
        CueCandidate cue = frame.Draft.Cue;
        features.Add(cue.Word.Cue?.Key ?? Tokens[cue.Range.First].Analysis.Form);
        features.Add((ulong)(cue.Word.Cue?.Act ?? 0), (ulong)speaker.Kind);
        features.Add((ulong)frame.Attribution.Channel, (ulong)speaker.Kind);
        features.Add(Bucket.Of(frame.Attribution.Speakers.Count), (ulong)speaker.Kind);
    }
}
