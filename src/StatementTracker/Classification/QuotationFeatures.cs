using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>What tells the role of a quotation pair: its length, its first and last words, its neighbours, and the cues and colons near it.</summary>
internal sealed class QuotationFeatures(ArticleText article)
{
    /// <summary>Tokens on either side in which a cue is looked for.</summary>
    private const int Window = 10;

    /// <summary>Words inside that are looked at.</summary>
    private const int MaxWords = 30;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    public void Write(in Quotation quotation, FeatureVector features)
    {
        int behind = quotation.Close + (quotation.IsClosed ? 1 : 0);
        ulong count = Bucket.Of(quotation.Count), before = Tag(quotation.Open - 1), after = Tag(behind), first = Tag(quotation.First), last = Tag(quotation.Close - 1);
        features.Begin();
        features.Add(count);
        features.Add(before);
        features.Add(after);
        features.Add(first);
        features.Add(last);
        features.Add(before, count);
        features.Add(after, count);
        features.Add(last, count);
        features.Add(first, count);
        features.Add(before, after);
        features.Add(before, first, count);
        features.Add(Tag(quotation.Open - 2), before, count);
        features.Add(after, Tag(behind + 1), count);
        features.Add(Stem(quotation.Open - 1));
        features.Add(Stem(quotation.Open - 1), count);
        features.Add(Stem(quotation.First));
        features.Add(Stem(behind));
        WriteInside(quotation, count, features);
        WriteAround(quotation, behind, count, features);
    }

    private void WriteInside(in Quotation quotation, ulong count, FeatureVector features)
    {
        int verbs = 0, capitals = 0, marks = 0, functions = 0;
        for (int i = quotation.First; i < quotation.Close && i < quotation.First + MaxWords; i++)
        {
            verbs += Tokens[i].Tag is TokenTag.Auxiliary or TokenTag.Copula or TokenTag.CueVerb or TokenTag.CuePast or TokenTag.Past or TokenTag.Imperfect ? 1 : 0;
            capitals += Tokens[i].Capitalized ? 1 : 0;
            marks += Tokens[i].Kind is TokenKind.Comma or TokenKind.Terminal ? 1 : 0;
            functions += Tokens[i].Is(WordClasses.Pronoun | WordClasses.Complementizer | WordClasses.Negation) ? 1 : 0;
        }

        features.Add(Bucket.Of(verbs), count);
        features.Add(Bucket.Of(capitals), count);
        features.Add(Bucket.Of(marks), count);
        features.Add(Bucket.Of(functions), count);
        features.Add((ulong)quotation.Depth, count);
        features.Add((ulong)quotation.Repair);
        features.Add(quotation.Next >= 0 || quotation.Previous >= 0);
    }

    private void WriteAround(in Quotation quotation, int behind, ulong count, FeatureVector features)
    {
        int sentence = Tokens[Math.Min(quotation.First, Tokens.Length - 1)].Sentence;
        Sentence around = article.Sentences[sentence];
        ulong left = Cue(quotation.Open - 1, -1, around), right = Cue(behind, 1, around);
        features.Add(left);
        features.Add(right);
        features.Add(left, count);
        features.Add(right, count);
        features.Add(left, right, Tag(quotation.Open - 1));
        features.Add(Bucket.Of(quotation.Open - around.First), count);
        features.Add(Bucket.Of(around.End - behind), count);
        features.Add(around.IsHeadline ? 1UL : 0, count);
        features.Add(Tokens[quotation.Open].StartsParagraph ? 1UL : 0, count);
    }

    /// <summary>How far the nearest likely cue stands on one side, and whether a complementizer stands before it.</summary>
    private ulong Cue(int from, int step, in Sentence sentence)
    {
        ulong that = 0;
        int distance = 0;
        for (int i = from; i >= sentence.First && i < sentence.End && distance < Window; i += step, distance++)
        {
            if (Tokens[i].Word.Cue is { Reliability: > 0.4f } && Tokens[i].Is(WordClasses.CueVerb | WordClasses.CueParticiple | WordClasses.CueMarker))
            {
                return Bucket.Of(distance) + that;
            }

            that = Tokens[i].Is(WordClasses.Complementizer) ? 200UL : that;
        }

        return 99 + that;
    }

    private ulong Tag(int token) => token >= 0 && token < Tokens.Length ? (ulong)Tokens[token].Tag : 255;

    private ulong Stem(int token) => token >= 0 && token < Tokens.Length && Tokens[token].Kind == TokenKind.Word ? Tokens[token].Analysis.Stem : Tag(token);
}
