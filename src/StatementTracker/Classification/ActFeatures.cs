using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>What tells what a speaker does by a statement: the cue and its own words, then those of the content, which may outweigh it.</summary>
internal sealed class ActFeatures(ArticleText article, WordBag words, ToneFeatures tones)
{
    /// <summary>Words of a content that count; acts show early.</summary>
    private const int MaxWords = 25;

    /// <summary>
    /// How often the lexicon's answer counts: it holds for all texts alike, where the words of contents are those of the corpus, so that weight must not
    /// wander from it to them.
    /// </summary>
    private const int LexiconCounts = 4;

    /// <summary>Words between the cue and its content that count (voiced [deep concern about] …).</summary>
    private const int MaxBetween = 8;

    private const uint PrefixBag = 203, CueBag = 204, NounBag = 205, ActBag = 206, BetweenBag = 207, PlaceBag = 208, LexiconBag = 209;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    public void Write(Frame frame, StatementType type, FeatureVector features)
    {
        Draft draft = frame.Draft;
        features.Begin();
        WriteCue(draft, type, features);
        WriteStart(draft, features);
        WriteShape(frame, type, features);
        tones.Write(frame, features);
        WriteWords(draft, features);
        WriteBetween(draft, features);
    }

    private void WriteCue(Draft draft, StatementType type, FeatureVector features)
    {
        ref readonly Token token = ref Tokens[draft.Cue.Range.First];
        ulong key = KeyOf(draft.Cue), act = ActOf(draft.Cue.Word);
        features.Add(key);
        for (int i = 0; i < LexiconCounts; i++)
        {
            features.AddAs(LexiconBag, act);
        }

        features.Add(token.Analysis.Form);
        features.Add((ulong)draft.Cue.Type, act);
        features.Add((ulong)(draft.Cue.Word.Cue?.Nuance ?? 0), act);
        features.Add((ulong)type, act);
        features.Add(NegatesBefore(draft.Cue.Range.First), act);
        for (int i = draft.Cue.Range.First; i < draft.Cue.Range.End; i++)
        {
            words.AddStem(CueBag, i, features);
            words.AddPrefix(CueBag, i, features);
        }

        for (int i = draft.SecondCue.First; i < draft.SecondCue.End; i++)
        {
            words.AddStem(NounBag, i, features);
            words.AddPrefix(NounBag, i, features);
            features.AddAs(ActBag, ActOf(Tokens[i].Word));
        }
    }

    /// <summary>How the content begins.</summary>
    private void WriteStart(Draft draft, FeatureVector features)
    {
        int first = draft.First;
        ref readonly Token word = ref Tokens[first];
        ulong key = KeyOf(draft.Cue), act = ActOf(draft.Cue.Word);
        ulong before = first > 0 ? (ulong)Tokens[first - 1].Tag : 255, next = first + 1 < Tokens.Length ? (ulong)Tokens[first + 1].Tag : 255;
        features.Add((ulong)word.Tag);
        features.Add(before, (ulong)word.Tag);
        features.Add((ulong)word.Tag, next);
        features.Add((ulong)word.Tag, act);
        features.Add(before, act);
        features.Add(before, key);
        features.Add((ulong)word.Tag, key);
        features.Add(word.Analysis.Stem, act);
        features.Add(word.Analysis.Stem, key);
        features.Add((ulong)word.Analysis.Clitics, act);
        features.Add(ActOf(word.Word), act);
    }

    /// <summary>Negation, future, questions, length.</summary>
    private void WriteShape(Frame frame, StatementType type, FeatureVector features)
    {
        Draft draft = frame.Draft;
        ulong act = ActOf(draft.Cue.Word), marks = MarksOf(draft), kind = frame.Attribution.Speakers is [var speaker, ..] ? (ulong)speaker.Kind : 99;
        features.Add(marks);
        features.Add(marks, act);
        features.Add(marks, KeyOf(draft.Cue));
        features.Add(marks, (ulong)type);
        features.Add(kind, act);
        features.Add(kind, marks);
        features.Add(Bucket.Of(TokenRange.CountOf(draft.Content)), act);
        features.Add(draft.Source.IsEmpty ? 1UL : 0, act);
        features.Add((ulong)frame.Attribution.Channel, act);
    }

    private void WriteWords(Draft draft, FeatureVector features)
    {
        int count = 0;
        foreach (TokenRange piece in draft.Content)
        {
            for (int i = piece.First; i < piece.End && count < MaxWords; i++)
            {
                if (words.IsWord(i))
                {
                    count++;
                    words.AddPrefix(PrefixBag, i, features);
                    WritePlaced(i, count, features);
                }
            }
        }
    }

    /// <summary>Words of the lexicon of cues, and the first ones of the content, by themselves.</summary>
    private void WritePlaced(int token, int place, FeatureVector features)
    {
        Word word = Tokens[token].Word;
        if (word.Cue is not null)
        {
            features.AddAs(ActBag + 10, ActOf(word));
        }

        if (place <= 4)
        {
            words.AddPrefix(PlaceBag, token, features);
        }
    }

    /// <summary>What stands between the cue and a content behind it: the object of a light verb, a preposition.</summary>
    private void WriteBetween(Draft draft, FeatureVector features)
    {
        for (int i = draft.Cue.Range.End; i < draft.First && i < draft.Cue.Range.End + MaxBetween; i++)
        {
            if (words.IsWord(i) && !draft.Source.Contains(i))
            {
                words.AddStem(BetweenBag, i, features);
                if (Tokens[i].Is(WordClasses.ActNoun | WordClasses.CueNoun))
                {
                    features.AddAs(ActBag + 20, ActOf(Tokens[i].Word));
                }
            }
        }
    }

    /// <summary>As bits: a negation, a future, a question mark, a question word, a first person in the content.</summary>
    private ulong MarksOf(Draft draft)
    {
        ulong marks = 0;
        int count = 0;
        foreach (TokenRange piece in draft.Content)
        {
            for (int i = piece.First; i < piece.End && count < MaxWords; i++, count++)
            {
                ref readonly Token token = ref Tokens[i];
                marks |= token.Is(WordClasses.Negation) ? 1UL : 0;
                marks |= token.Has(Clitics.Future) || IsFuture(i) ? 2UL : 0;
                marks |= IsQuestionMark(i) ? 4UL : 0;
                marks |= token.Is(WordClasses.Interrogative) && count == 0 ? 8UL : 0;
                marks |= (token.Word.Form & WordForm.FirstPerson) != 0 ? 16UL : 0;
            }
        }

        int end = draft.Content[^1].End;
        return marks | (end < Tokens.Length && IsQuestionMark(end) ? 4UL : 0);
    }

    private bool IsFuture(int token) => article.Characters(token) is "will" or "won't" or "would" or "shall" or "سوف" or "لن";

    private bool IsQuestionMark(int token) => Tokens[token].Kind == TokenKind.Terminal && article.Text[Tokens[token].Start] is '?' or '؟';

    private ulong NegatesBefore(int cue)
    {
        for (int i = Math.Max(0, cue - 3); i < cue; i++)
        {
            if (Tokens[i].Is(WordClasses.Negation) && Tokens[i].Sentence == Tokens[cue].Sentence)
            {
                return 1;
            }
        }

        return 0;
    }

    private ulong KeyOf(CueCandidate cue) => cue.Word.Cue?.Key ?? Tokens[cue.Range.First].Analysis.Form;

    private static ulong ActOf(Word word) => word.Cue is { } cue ? (ulong)cue.Act : 99;
}
