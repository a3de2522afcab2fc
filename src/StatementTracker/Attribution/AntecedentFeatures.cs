using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Models;
using StatementTracker.Text;
using static StatementTracker.Models.FeatureVector;

namespace StatementTracker.Attribution;

/// <summary>What tells whether an anaphor means a candidate: agreement, distance, who spoke last, what the words share.</summary>
internal sealed class AntecedentFeatures(ArticleText article)
{
    private const uint FirstTemplate = 5000;
    private const WordForm Gender = WordForm.Masculine | WordForm.Feminine, Number = WordForm.Singular | WordForm.Dual | WordForm.Plural;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    public void Write(Anaphor anaphor, List<Antecedent> candidates, int candidate, FeatureVector features)
    {
        Antecedent antecedent = candidates[candidate];
        ulong type = (ulong)anaphor.Type, back = Bucket.Of(antecedent.StatementsBack), recent = Bucket.Of(antecedent.MentionsBack), who = WhoIs(antecedent);
        features.Begin(FirstTemplate);
        features.Add(
        [
            Join(type, antecedent.IsRuled ? 1UL : 0, who),
            Join(type, back),
            Join(type, recent),
            Join(type, back, recent),
            Join(type, antecedent.IsSubject ? 1UL : 0, back),
            Join(type, who),
            Join(type, who, back),
            Join(type, who, recent),
            Join(type, Agreement(anaphor, antecedent), who),
            Join(type, Agreement(anaphor, antecedent), back),
            Join(type, Bucket.Of(antecedent.Referents.Count), Bucket.Of(candidates.Count)),
            Join(type, Bucket.Of(SharedHeads(anaphor, antecedent)), who),
            Join(type, IsTitle(anaphor, antecedent) ? 1UL : 0, who),
        ]);
        WriteDistance(anaphor, antecedent, type, who, features);
        WriteCue(anaphor, antecedent, type, who, back, features);
    }

    private void WriteDistance(Anaphor anaphor, Antecedent antecedent, ulong type, ulong who, FeatureVector features)
    {
        int here = Tokens[anaphor.Token].Sentence, last = antecedent.Referents.Count == 0 ? -1 : LastToken(antecedent.Referents);
        int sentences = last < 0 ? -1 : Math.Max(0, here - Tokens[Math.Min(last, Tokens.Length - 1)].Sentence);
        int paragraphs = last < 0 ? -1 : article.Sentences[here].Paragraph - article.Sentences[here - sentences].Paragraph;
        features.Add(
        [
            Join(type, Bucket.Of(sentences), who),
            Join(type, Bucket.Of(sentences), Bucket.Of(antecedent.StatementsBack)),
            Join(type, Bucket.Of(paragraphs), Bucket.Of(antecedent.StatementsBack)),
            Join(type, last >= 0 && Tokens[Math.Min(last, Tokens.Length - 1)].Quotation >= 0 ? 1UL : 0),
        ]);
    }

    private void WriteCue(Anaphor anaphor, Antecedent antecedent, ulong type, ulong who, ulong back, FeatureVector features)
    {
        ref readonly Token cue = ref Tokens[anaphor.Draft.Cue.Range.First];
        ulong form = anaphor.Phrase is { } phrase ? Tokens[phrase.Name.First].Analysis.Stem : anaphor.Draft.Cue.Word.Cue?.Key ?? 0;
        features.Add(
        [
            Join(type, form, who),
            Join(type, form, back),
            Join(type, (ulong)cue.Analysis.Clitics, back),
            Join(type, anaphor.Draft.Parent >= 0 ? 1UL : 0, back),
            Join(type, Bucket.Of(anaphor.Token - article.Sentences[Tokens[anaphor.Token].Sentence].First), back),
            Join(type, KindsOf(anaphor, antecedent), who),
        ]);
    }

    private static int LastToken(List<Referent> referents)
    {
        int last = referents[0].LastToken;
        foreach (Referent referent in referents)
        {
            last = Math.Max(last, referent.LastToken);
        }

        return last;
    }

    /// <summary>Kinds of the description and of the candidate.</summary>
    private static ulong KindsOf(Anaphor anaphor, Antecedent antecedent)
    {
        ulong said = anaphor.Phrase?.Kind is { } kind ? (ulong)kind + 1 : 0;
        ulong known = antecedent.Referents is [{ Kind: { } other }, ..] ? (ulong)other + 1 : 0;
        return (said * 64) + known;
    }

    /// <summary>Nobody, one or several; named or not; person or not; has spoken or not.</summary>
    private static ulong WhoIs(Antecedent antecedent)
    {
        if (antecedent.Referents is not [var first, ..])
        {
            return 0;
        }

        return 1 + (first.IsPerson ? 2UL : 0) + (first.IsNamed ? 4UL : 0) + (first.HasSpoken ? 8UL : 0) + (antecedent.Referents.Count > 1 ? 16UL : 0);
    }

    /// <summary>Gender and number: each agrees, disagrees, or does not tell.</summary>
    private static ulong Agreement(Anaphor anaphor, Antecedent antecedent)
    {
        WordForm form = anaphor.Phrase?.Form ?? anaphor.Draft.Cue.Word.Form;
        if (antecedent.Referents is not [var first, ..])
        {
            return 99;
        }

        WordForm other = antecedent.Referents.Count > 1 ? WordForm.Plural : first.Form;
        return (Compare(form & Gender, other & Gender) * 3) + Compare(form & Number, other & Number);
    }

    private static ulong Compare(WordForm one, WordForm other) => one == 0 || other == 0 ? 0 : (one & other) != 0 ? 1UL : 2;

    private static int SharedHeads(Anaphor anaphor, Antecedent antecedent) =>
        anaphor.Phrase is { } phrase && antecedent.Referents is [var first] ? first.Heads.CountOf(phrase.Heads) : -1;

    private static bool IsTitle(Anaphor anaphor, Antecedent antecedent) =>
        anaphor.Phrase is { Heads: [var head, ..] } && antecedent.Referents is [var first] && first.Titles.Contains(head);
}
