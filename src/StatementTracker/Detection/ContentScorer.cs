using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Tells by what announces it, by its first words and by the cue's frames how well a content fits a cue.</summary>
internal sealed class ContentScorer(ArticleText article, Weights weights)
{
    /// <summary>A greater distance between cue and content says no more than this one.</summary>
    private const int MaxGap = 40;

    private Token[] Tokens => article.Tokens;

    /// <summary>How well a content fits a cue: what it adds to the log-odds.</summary>
    public float Score(CueCandidate cue, ContentCandidate content)
    {
        int words = content.Pieces.Sum(p => p.Count);
        float score = Start(cue, content.Start, words);
        score += content.Rank * weights[Feature.StartLater];
        score += Math.Min(Math.Max(0, content.Announced - cue.Range.End), MaxGap) * weights[Feature.StartGap];
        score += words < 2 ? weights[Feature.ShortContent] : 0;
        score += Fits(cue, content.Start) ? weights[Feature.FrameFits] : weights[Feature.FrameMisfits];
        score += IsNounBehindCue(cue, content) ? weights[Feature.NounBehindCue] : 0;
        score += content.Start is ContentStart.Noun or ContentStart.FusedPreposition or ContentStart.FreePreposition ? Noun(content.Pieces[0].First) : 0;
        score += IsLeftAdjunct(cue, content) ? weights[Feature.LeftAdjunct] : 0;
        score += content.Start is ContentStart.Bare or ContentStart.Noun && IsDocument(content.Pieces[0]) ? weights[Feature.ContentIsDocument] : 0;
        return score + (content.Start is ContentStart.LeftClause or ContentStart.LeftQuotation ? LeftOf(cue) : 0);
    }

    private float Start(CueCandidate cue, ContentStart start, int words) => weights[start switch
    {
        ContentStart.Complementizer => Feature.StartComplementizer,
        ContentStart.ColonQuotation => cue.Type == CueType.Colon ? Feature.BareColonQuotation : Feature.StartColonQuotation,
        ContentStart.Colon => cue.Type == CueType.Colon ? Feature.HeadlineColon : Feature.StartColon,
        ContentStart.Quotation => words < 4 ? Feature.StartShortQuotation : Feature.StartQuotation,
        ContentStart.Interrogative => Feature.StartInterrogative,
        ContentStart.Infinitive => Feature.StartInfinitive,
        ContentStart.FreePreposition => Feature.StartFreePreposition,
        ContentStart.FusedPreposition => Feature.StartFusedPreposition,
        ContentStart.Addressee => Feature.StartAddressee,
        ContentStart.Noun => Feature.StartNoun,
        ContentStart.Bare => Feature.StartBare,
        ContentStart.LeftQuotation => words < 4 ? Feature.StartLeftShortQuotation : Feature.StartLeftQuotation,
        ContentStart.LeftClause => cue.Type == CueType.Marker ? Feature.StartBehindMarker : Feature.StartLeftClause,
        _ => Feature.StartBehindMarker,
    }];

    /// <summary>Whether the frames of the cue allow such a beginning; marks and verbless markers have no frames and allow all.</summary>
    private static bool Fits(CueCandidate cue, ContentStart start) => cue.Type is CueType.Marker or CueType.Colon or CueType.Dash || start switch
    {
        ContentStart.Complementizer or ContentStart.Interrogative or ContentStart.LeftClause => cue.Takes(CueFrames.Clause),
        ContentStart.Quotation or ContentStart.ColonQuotation or ContentStart.LeftQuotation or ContentStart.Colon => cue.Takes(CueFrames.Quotation | CueFrames.Clause),
        ContentStart.Infinitive => cue.Takes(CueFrames.Infinitive),
        ContentStart.FreePreposition => cue.Takes(CueFrames.Preposition),
        ContentStart.FusedPreposition => cue.Takes(CueFrames.FusedPreposition),
        ContentStart.Addressee => cue.Takes(CueFrames.AddresseeInside),
        ContentStart.Noun => cue.Takes(CueFrames.Noun | CueFrames.AddresseeInside | CueFrames.LightVerb),
        _ => cue.Takes(CueFrames.Noun | CueFrames.Clause | CueFrames.AddresseeInside) && !cue.Takes(CueFrames.QuotationOnly),
    };

    /// <summary>A noun right behind a singular verb is rather its subject, unless it names an act or carries a pronoun.</summary>
    private bool IsNounBehindCue(CueCandidate cue, ContentCandidate content)
    {
        Token opening = Tokens[content.Pieces[0].First];
        bool act = opening.Is(WordClasses.VerbalNoun | WordClasses.ActNoun) && !opening.Has(Clitics.Article) && !opening.Is(WordClasses.SpeakerHead);
        return content.Start == ContentStart.Noun && !act && !opening.Has(Clitics.Pronoun) && content.Pieces[0].First == cue.Range.End
            && cue.Type == CueType.Verb && (cue.Word.Form & (WordForm.Plural | WordForm.Dual)) == 0;
    }

    private float Noun(int first)
    {
        Token token = Tokens[first];
        float score = token.Is(WordClasses.VerbalNoun) ? weights[Feature.NounIsVerbal] : 0;
        score += token.Is(WordClasses.ActNoun) ? weights[Feature.NounIsAct] : 0;
        score += token.Has(Clitics.Pronoun) ? weights[Feature.NounCarriesPronoun] : 0;
        bool breaks = first > 0 && Tokens[first - 1].Has(Clitics.Article) && !token.Has(Clitics.Article);
        return score + (breaks ? weights[Feature.NounBreaksDefinite] : 0);
    }

    private bool IsLeftAdjunct(CueCandidate cue, ContentCandidate content) =>
        content.Start == ContentStart.LeftClause && cue.Type != CueType.Marker
        && Tokens[content.Pieces[0].First].Is(WordClasses.Preposition | WordClasses.Subordinator | WordClasses.CueParticiple);

    /// <summary>issued a statement, أصدر بيانا: what was issued is no content.</summary>
    private bool IsDocument(TokenRange content)
    {
        int head = content.First + (Tokens[content.First].Is(WordClasses.Determiner) && content.Count > 1 ? 1 : 0);
        return Tokens[head].Is(WordClasses.Document) && !Tokens[head].Has(Clitics.Article) && (!Tokens[head].Latin || head > content.First);
    }

    private float LeftOf(CueCandidate cue) => EndsSentence(cue) ? weights[Feature.LeftCueEndsSentence] : weights[Feature.LeftCueInside];

    private bool EndsSentence(CueCandidate cue)
    {
        Sentence sentence = article.Sentences[Tokens[cue.Range.First].Sentence];
        if (article.Rules.VerbFirst)
        {
            return sentence.End - cue.Range.End <= 16;
        }

        // What follows the cue up to the next mark: a time, an addressee, the inverted subject – or a content of its own.
        int k = cue.Range.End;
        while (k < sentence.End && k < cue.Range.End + 12 && Tokens[k].Kind is TokenKind.Word or TokenKind.Number)
        {
            k++;
        }

        return k - cue.Range.End <= (cue.Takes(CueFrames.AddresseeOutside) ? 8 : 5) || cue.Type == CueType.Marker;
    }
}
