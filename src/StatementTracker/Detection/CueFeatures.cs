using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Text;
using static StatementTracker.Models.FeatureVector;

namespace StatementTracker.Detection;

/// <summary>What tells whether a word attributes: itself, its neighbours, and what its sentence holds on both sides.</summary>
internal sealed class CueFeatures(ArticleText article, Surroundings around)
{
    private const int Window = 12;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    public void Write(CueCandidate cue, FeatureVector features)
    {
        int first = cue.Range.First, end = cue.Range.End;
        Sentence sentence = article.Sentences[Tokens[first].Sentence];
        features.Begin();
        WriteWord(cue, features);
        WriteNeighbours(cue, sentence, features);
        WriteGrammar(cue, sentence, features);
        WritePlace(cue, sentence, features);
        WriteAhead(cue, end, sentence, features);
        WriteBehind(first, sentence, features);
    }

    private void WriteWord(CueCandidate cue, FeatureVector features)
    {
        ref readonly Token token = ref Tokens[cue.Range.First], last = ref Tokens[cue.Range.End - 1];
        ulong type = (ulong)cue.Type, lemma = around.KeyOf(cue), reliability = Surroundings.Reliability(cue.Word);
        features.Add(
        [
            type,
            lemma,
            token.Analysis.Form,
            Join(token.Analysis.Stem, last.Analysis.Form),
            Join(type, reliability),
            Join((ulong)cue.Frames, type),
            (ulong)cue.Word.Classes,
            Join((ulong)cue.Word.Form, type),
            around.Suffix(cue.Range.First, 3),
            around.Suffix(cue.Range.First, 2),
            around.Prefix(cue.Range.First, 2),
            Join((ulong)token.Analysis.Clitics, type),
            Join((ulong)token.Tag, token.Capitalized ? 1UL : 0),
            (ulong)cue.Range.Count,
        ]);
    }

    private void WriteNeighbours(CueCandidate cue, in Sentence sentence, FeatureVector features)
    {
        int first = cue.Range.First, end = cue.Range.End;
        ulong key = around.KeyOf(cue), reliability = Surroundings.Reliability(cue.Word), type = (ulong)cue.Type, self = (ulong)Tokens[first].Tag;
        ulong before = around.Tag(first - 1, sentence), before2 = around.Tag(first - 2, sentence), behind = around.Tag(end, sentence), behind2 = around.Tag(end + 1, sentence);
        features.Add(
        [
            around.Form(first - 1, sentence),
            around.Form(first - 2, sentence),
            around.Form(end, sentence),
            around.Form(end + 1, sentence),
            before,
            before2,
            behind,
            behind2,
            Join(before, self, behind),
            Join(before2, before, self),
            Join(self, behind, behind2),
            Join(key, before),
            Join(key, behind),
            Join(key, around.Form(end, sentence)),
            Join(key, around.Form(first - 1, sentence)),
            Join(reliability, before),
            Join(reliability, behind),
            Join(type, reliability, behind),
            around.Tag(first - 3, sentence),
            around.Tag(end + 2, sentence),
        ]);
    }

    private void WriteGrammar(CueCandidate cue, in Sentence sentence, FeatureVector features)
    {
        ulong self = (ulong)Tokens[cue.Range.First].Tag;
        WordClasses verbGroup = WordClasses.None;
        int k = cue.Range.First - 1;
        while (k >= sentence.First && k >= cue.Range.First - 4 && Tokens[k].Is(WordClasses.Auxiliary | WordClasses.Adverb | WordClasses.Copula | WordClasses.Negation))
        {
            verbGroup |= Tokens[k--].Word.Classes & (WordClasses.Auxiliary | WordClasses.Copula | WordClasses.Negation);
        }

        features.Add(
        [
            Join((ulong)verbGroup, self),
            Join((ulong)verbGroup, (ulong)cue.Type),
            Join((ulong)verbGroup, around.Tag(k, sentence)),
        ]);
    }

    private void WritePlace(CueCandidate cue, in Sentence sentence, FeatureVector features)
    {
        int first = cue.Range.First;
        bool quoted = Tokens[first].Quotation >= 0;
        features.Add(
        [
            Join(Bucket.Of(first - sentence.First), (ulong)cue.Type),
            Join(Bucket.Of(sentence.End - cue.Range.End), (ulong)cue.Type),
            Join(quoted ? 1UL : 0, (ulong)cue.Type),
            Join(quoted ? 1UL : 0, Surroundings.Reliability(cue.Word)),
            sentence.IsHeadline ? 1UL : 0,
            Join(cue.Type == CueType.Colon ? Bucket.Of(first - sentence.First) : 100, Tokens[sentence.First].StartsParagraph ? 1UL : 0, (ulong)Tokens[sentence.First].Tag),
            cue.Type == CueType.Colon && IsShouted(sentence.First) ? 1UL : 0,
            Tokens[sentence.First].StartsParagraph ? Bucket.Of(first - sentence.First) : 100,
        ]);
    }

    /// <summary>WALLACE: a name in capitals, as transcripts write their speakers.</summary>
    private bool IsShouted(int token)
    {
        ref readonly Token word = ref Tokens[token];
        return word.Capitalized && word.End - word.Start > 1 && char.IsUpper(article.Text[word.End - 1]);
    }

    /// <summary>How far behind the cue a complementizer, a quotation, a colon, a speaker, another cue stands.</summary>
    private void WriteAhead(CueCandidate cue, int end, in Sentence sentence, FeatureVector features)
    {
        int that = -1, quote = -1, colon = -1, speaker = -1, other = -1, comma = -1;
        int last = Math.Min(sentence.End, end + Window);
        for (int i = last - 1; i >= end; i--)
        {
            ref readonly Token token = ref Tokens[i];
            that = token.Tag == TokenTag.Complementizer ? i - end : that;
            quote = token.Tag == TokenTag.OpenQuote ? i - end : quote;
            colon = token.Tag == TokenTag.Colon ? i - end : colon;
            comma = token.Tag == TokenTag.Comma ? i - end : comma;
            speaker = token.Is(TokenTraits.SpeakerOrProxy) ? i - end : speaker;
            other = token.Is(TokenTraits.StrongCue) ? i - end : other;
        }

        ulong self = (ulong)Tokens[cue.Range.First].Tag, reliability = Surroundings.Reliability(cue.Word);
        features.Add(
        [
            Join(Bucket.Of(that), self),
            Join(Bucket.Of(that), other >= 0 && other < that ? 1UL : 0),
            Join(Bucket.Of(quote), self),
            Bucket.Of(colon),
            Join(Bucket.Of(speaker), self),
            Join(Bucket.Of(other), self),
            Join(Bucket.Of(comma), around.Tag(end + comma + 1, sentence)),
            Join((that >= 0 ? 1UL : 0) + (quote >= 0 ? 2UL : 0) + (colon >= 0 ? 4UL : 0) + (other >= 0 ? 8UL : 0), reliability),
        ]);
    }

    /// <summary>How far in front of the cue a quotation closes, a comma, a speaker, another cue stands.</summary>
    private void WriteBehind(int first, in Sentence sentence, FeatureVector features)
    {
        int quote = -1, comma = -1, speaker = -1, other = -1;
        for (int i = Math.Max(sentence.First, first - Window); i < first; i++)
        {
            ref readonly Token token = ref Tokens[i];
            quote = token.Tag == TokenTag.CloseQuote ? first - i : quote;
            comma = token.Tag == TokenTag.Comma ? first - i : comma;
            speaker = token.Is(TokenTraits.SpeakerOrProxy) ? first - i : speaker;
            other = token.Is(TokenTraits.StrongCue | TokenTraits.StrongMarker) ? first - i : other;
        }

        ulong self = (ulong)Tokens[first].Tag;
        features.Add(
        [
            Join(Bucket.Of(quote), self),
            Join(Bucket.Of(comma), self),
            Join(Bucket.Of(speaker), self),
            Join(Bucket.Of(other), self),
            Join((quote >= 0 ? 1UL : 0) + (comma >= 0 ? 2UL : 0) + (speaker >= 0 ? 4UL : 0) + (other >= 0 ? 8UL : 0), self),
        ]);
    }
}
