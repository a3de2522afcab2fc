using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Text;
using static StatementTracker.Models.FeatureVector;

namespace StatementTracker.Detection;

/// <summary>What tells whether a noun phrase, or none, is the source of a cue with a content.</summary>
internal sealed class SourceFeatures(ArticleText article, Surroundings around)
{
    private const uint FirstTemplate = 3000;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>The features of a source, empty for none; <paramref name="fromRule"/>: whether the rules of construction chose it.</summary>
    public void Write(CueCandidate cue, ContentCandidate content, TokenRange source, bool fromRule, FeatureVector features)
    {
        WriteShared(cue, IsLeft(cue, content), source, features);
        Complete(cue, content, source, fromRule, features);
    }

    /// <summary>
    /// The features of a source that it has with all contents on one side of the cue, and room for the others, which <see cref="Complete"/> fills in:
    /// the sources of a cue's contents are mostly the same.
    /// </summary>
    public void WriteShared(CueCandidate cue, bool left, TokenRange source, FeatureVector features)
    {
        features.Begin(FirstTemplate);
        ulong place = PlaceOf(cue, left, source), type = (ulong)cue.Type;
        Sentence cueSentence = article.Sentences[Tokens[cue.Range.First].Sentence];
        features.Add(
        [
            0,
            0,
            Join(place, around.KeyOf(cue)),
            0,
            Join(place, around.Tag(cue.Range.First - 1, cueSentence), type),
            Join(place, around.Tag(cue.Range.End, cueSentence), type),
            Join(place, (ulong)cue.Word.Form, (ulong)Tokens[cue.Range.First].Analysis.Clitics),
        ]);
        if (!source.IsEmpty)
        {
            WritePhrase(source, place, features);
            WriteEdges(source, place, features);
            WriteRelation(cue, source, place, features);
        }
    }

    /// <summary>Fills in what depends on the content, and on who chose the source.</summary>
    public void Complete(CueCandidate cue, ContentCandidate content, TokenRange source, bool fromRule, FeatureVector features)
    {
        ulong place = PlaceOf(cue, IsLeft(cue, content), source), type = (ulong)cue.Type, rule = fromRule ? 1UL : 0, start = (ulong)content.Start;
        features.Replace(0, Join(place, rule));
        features.Replace(1, Join(place, type, rule));
        features.Replace(3, Join(place, start, type));
        if (!source.IsEmpty)
        {
            int first = content.Head.First, gap = first >= source.End ? first - source.End : -1;
            features.Replace(features.Count - 4, Join(Bucket.Of(gap), place, start));
            features.Replace(features.Count - 3, Join(gap == 0 ? (ulong)Tokens[first].Tag : 300, (ulong)Tokens[source.End - 1].Tag, start));
        }
    }

    private void WritePhrase(TokenRange source, ulong place, FeatureVector features)
    {
        WordClasses classes = WordClasses.None;
        TokenTally tally = around.Count(source.First, source.End);
        for (int i = source.First; i < source.End; i++)
        {
            ref readonly Token token = ref Tokens[i];
            classes |= token.Word.Classes & (WordClasses.SpeakerHead | WordClasses.NewsMedia | WordClasses.Metonym | WordClasses.GivenName | WordClasses.Pronoun | WordClasses.Document
                | WordClasses.BothParties | WordClasses.Norm | WordClasses.Time | WordClasses.ActNoun | WordClasses.VerbalNoun);
        }

        features.Add(
        [
            Join((ulong)classes, place),
            Join((ulong)(classes & (WordClasses.SpeakerHead | WordClasses.Pronoun | WordClasses.GivenName)), tally.Capitals > 0 ? 1UL : 0, place),
            Join(Bucket.Of(source.Count), place),
            Join(Bucket.Of(tally.Commas), place),
            Join(Bucket.Of(tally.Verbs), place),
            Join(Bucket.Of(tally.Cues), place),
            Join(Bucket.Of(tally.Prepositions), place),
            Join(Bucket.Of(tally.Commas), Bucket.Of(source.Count), Bucket.Of(tally.Verbs)),
        ]);
    }

    private void WriteEdges(TokenRange source, ulong place, FeatureVector features)
    {
        Sentence sentence = article.Sentences[Tokens[source.First].Sentence];
        ulong first = around.Tag(source.First, sentence), second = source.Count > 1 ? around.Tag(source.First + 1, sentence) : 300, last = around.Tag(source.End - 1, sentence);
        ulong before = around.Tag(source.First - 1, sentence), at = around.Tag(source.End, sentence), next = around.Tag(source.End + 1, sentence);
        features.Add(
        [
            Join(first, place),
            Join(first, second, place),
            Join(last, at, place),
            Join(before, first, place),
            Join(at, place),
            Join(at, next, place),
            Join(last, place),
            Join(before, place),
            Join(before, at, place),
            Join(around.Form(source.First, sentence), place),
            Join(around.Form(source.End - 1, sentence), place),
            Join(around.Form(source.First - 1, sentence), place),
            Join(around.Form(source.End, sentence), place),
            Join(Tokens[source.First].Analysis.Stem, place),
            Join((ulong)Tokens[source.First].Analysis.Clitics, place, first),
            Join((ulong)Tokens[source.End - 1].Analysis.Clitics, source.End < sentence.End ? (ulong)Tokens[source.End].Analysis.Clitics : 64, place),
            Join(around.Suffix(source.First, 2), place),
            Join(Bucket.Of(source.First - sentence.First), place),
            Join(Tokens[source.First].Capitalized ? 1UL : 0, first, place),
            Tokens[source.First].Quotation == Tokens[source.End - 1].Quotation ? 1UL : 0,
        ]);
    }

    private void WriteRelation(CueCandidate cue, TokenRange source, ulong place, FeatureVector features)
    {
        bool front = source.First < cue.Range.First;
        int from = front ? source.End : cue.Range.End, to = front ? cue.Range.First : source.First;
        TokenTally between = around.Count(from, to);
        WordForm form = cue.Word.Form & (WordForm.Feminine | WordForm.Plural | WordForm.Masculine | WordForm.Dual), head = Tokens[source.First].Word.Form;
        features.Add(
        [
            Join(Bucket.Of(between.ContentWords), place),
            Join(Bucket.Of(between.Verbs), place),
            Join(Bucket.Of(between.PlainCommas), place),
            Join(to > from ? (ulong)Tokens[from].Tag : 300, to > from ? (ulong)Tokens[to - 1].Tag : 300, place),
            0,
            0,
            Join((ulong)form, (ulong)head, place),
            Join((ulong)form, around.Suffix(source.First, 1), place),
        ]);
    }

    private static bool IsLeft(CueCandidate cue, ContentCandidate content) => content.Head.First < cue.Range.First;

    /// <summary>In front of the cue or behind it or nowhere, and on which side the content is.</summary>
    private static ulong PlaceOf(CueCandidate cue, bool left, TokenRange source) =>
        (left ? 4UL : 0) + (source.IsEmpty ? 0UL : source.First < cue.Range.First ? 1UL : 2);
}
