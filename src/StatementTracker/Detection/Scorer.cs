using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>Adds up the weights of the signs that a reading shows.</summary>
internal sealed class Scorer(ArticleText article)
{
    private readonly Weights _weights = Weights.Of(article.Rules);

    private Token[] Tokens => article.Tokens;

    /// <summary>How likely the cue attributes at all, whatever its content: log-odds.</summary>
    public float Cue(CueCandidate cue)
    {
        int first = cue.Range.First;
        float score = cue.Word.Cue is { } lemma
            ? _weights[Feature.CueReliability] * MathF.Log(Math.Clamp(lemma.Reliability, 0.02f, 0.98f) / (1 - Math.Clamp(lemma.Reliability, 0.02f, 0.98f)))
            : cue.Type is CueType.Verb ? _weights[Feature.CueUnlisted] : 0;
        Sentence sentence = article.Sentences[Tokens[first].Sentence];
        Token before = first > sentence.First ? Tokens[first - 1] : default;
        bool hasBefore = first > sentence.First;
        score += cue.Type == CueType.Verb && !article.Rules.VerbFirst && IsPassive(first, sentence) ? _weights[Feature.CuePassive] : 0;
        score += hasBefore && Tokens[first].Capitalized && cue.Range.Count == 1 && cue.Type == CueType.Verb ? _weights[Feature.CueCapitalized] : 0;
        score += cue.Word.Is(WordClasses.Impersonal) ? _weights[Feature.CueImpersonal] : 0;
        score += IsNegated(first, sentence) ? _weights[Feature.CueNegated] : 0;
        score += Tokens[first].Quotation >= 0 ? _weights[Feature.CueInQuotation] : 0;
        score += (cue.Word.Form & WordForm.FirstPerson) != 0 ? _weights[Feature.CueFirstPerson] : 0;
        if (hasBefore && before.Kind == TokenKind.Word)
        {
            score += before.Is(WordClasses.Relative) ? _weights[Feature.CueInRelative] : 0;
            score += cue.Type == CueType.Verb && before.Is(WordClasses.Determiner) && !before.Is(WordClasses.Pronoun) ? _weights[Feature.CueAfterArticle] : 0;
            score += before.Latin && article.Characters(first - 1).Equals("to", StringComparison.OrdinalIgnoreCase) ? _weights[Feature.CueAfterTo] : 0;
        }

        if (cue.Type == CueType.Participle)
        {
            bool separated = hasBefore && before.Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Dash;
            score += separated ? _weights[Feature.CueParticipleAfterComma] : _weights[Feature.CueParticipleBare];
        }

        score += cue.Type == CueType.Noun ? _weights[Feature.CueNounOpen] : 0;
        bool clauseStart = !hasBefore || Tokens[first].Has(Clitics.Conjunction);
        return score + (clauseStart && cue.Type == CueType.Verb ? _weights[Feature.CueAtClauseStart] : 0);
    }

    private bool IsNegated(int first, Sentence sentence)
    {
        for (int k = first - 1; k >= sentence.First && k >= first - 3; k--)
        {
            if (Tokens[k].Is(WordClasses.Negation))
            {
                return true;
            }

            if (!Tokens[k].Is(WordClasses.Auxiliary | WordClasses.Adverb))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>was criticized: what is said of the subject, by somebody else.</summary>
    private bool IsPassive(int first, Sentence sentence)
    {
        int k = first - 1;
        while (k > sentence.First && Tokens[k].Is(WordClasses.Adverb))
        {
            k--;
        }

        return k >= sentence.First && Tokens[k].Is(WordClasses.Copula) && !Tokens[first].Is(WordClasses.CueParticiple);
    }

    /// <summary>How well a content fits a cue.</summary>
    public float Content(CueCandidate cue, ContentCandidate content)
    {
        int words = content.Pieces.Sum(p => p.Count);
        float score = Start(cue, content, words);
        score += content.Rank * _weights[Feature.StartLater];
        score += Math.Min(Math.Max(0, content.Announced - cue.Range.End), 40) * _weights[Feature.StartGap];
        score += words < 2 ? _weights[Feature.ShortContent] : 0;
        score += Fits(cue, content.Start) ? _weights[Feature.FrameFits] : _weights[Feature.FrameMisfits];
        Token opening = Tokens[content.Pieces[0].First];
        bool act = opening.Is(WordClasses.VerbalNoun | WordClasses.ActNoun) && !opening.Has(Clitics.Article) && !opening.Is(WordClasses.SpeakerHead);
        if (content.Start == ContentStart.Noun && !act && !opening.Has(Clitics.Pronoun) && content.Pieces[0].First == cue.Range.End && cue.Type == CueType.Verb && (cue.Word.Form & (WordForm.Plural | WordForm.Dual)) == 0)
        {
            score += _weights[Feature.NounBehindCue];
        }

        if (content.Start is ContentStart.Noun or ContentStart.FusedPreposition or ContentStart.FreePreposition)
        {
            score += Noun(content.Pieces[0].First);
        }

        if (content.Start == ContentStart.LeftClause && cue.Type != CueType.Marker && Tokens[content.Pieces[0].First] is var front && front.Is(WordClasses.Preposition | WordClasses.Subordinator | WordClasses.CueParticiple))
        {
            score += _weights[Feature.LeftAdjunct];
        }

        if ((content.Start is ContentStart.Bare or ContentStart.Noun) && IsDocument(content.Pieces[0]))
        {
            score += _weights[Feature.ContentIsDocument];
        }

        if (content.Start is ContentStart.LeftClause or ContentStart.LeftQuotation)
        {
            score += EndsSentence(cue) ? _weights[Feature.LeftCueEndsSentence] : _weights[Feature.LeftCueInside];
        }

        return score;
    }

    /// <summary>issued a statement, أصدر بيانا: what was issued is no content.</summary>
    private bool IsDocument(TokenRange content)
    {
        int head = content.First + (Tokens[content.First].Is(WordClasses.Determiner) && content.Count > 1 ? 1 : 0);
        return Tokens[head].Is(WordClasses.Document) && !Tokens[head].Has(Clitics.Article) && (!Tokens[head].Latin || head > content.First);
    }

    private float Start(CueCandidate cue, ContentCandidate content, int words) => content.Start switch
    {
        ContentStart.Complementizer => _weights[Feature.StartComplementizer],
        ContentStart.ColonQuotation => _weights[cue.Type == CueType.Colon ? Feature.BareColonQuotation : Feature.StartColonQuotation],
        ContentStart.Colon => cue.Type == CueType.Colon ? _weights[Feature.HeadlineColon] : _weights[Feature.StartColon],
        ContentStart.Quotation => words < 4 ? _weights[Feature.StartShortQuotation] : _weights[Feature.StartQuotation],
        ContentStart.Interrogative => _weights[Feature.StartInterrogative],
        ContentStart.Infinitive => _weights[Feature.StartInfinitive],
        ContentStart.FreePreposition => _weights[Feature.StartFreePreposition],
        ContentStart.FusedPreposition => _weights[Feature.StartFusedPreposition],
        ContentStart.Addressee => _weights[Feature.StartAddressee],
        ContentStart.Noun => _weights[Feature.StartNoun],
        ContentStart.Bare => _weights[Feature.StartBare],
        ContentStart.LeftQuotation => words < 4 ? _weights[Feature.StartLeftShortQuotation] : _weights[Feature.StartLeftQuotation],
        ContentStart.LeftClause => cue.Type == CueType.Marker ? _weights[Feature.StartBehindMarker] : _weights[Feature.StartLeftClause],
        _ => _weights[Feature.StartBehindMarker],
    };

    private static bool Fits(CueCandidate cue, ContentStart start) => cue.Type is CueType.Marker or CueType.Colon or CueType.Dash || start switch
    {
        ContentStart.Complementizer or ContentStart.Interrogative or ContentStart.LeftClause => cue.Takes(CueFrames.Clause),
        ContentStart.Quotation or ContentStart.ColonQuotation or ContentStart.LeftQuotation => cue.Takes(CueFrames.Quotation | CueFrames.Clause),
        ContentStart.Colon => cue.Takes(CueFrames.Quotation | CueFrames.Clause),
        ContentStart.Infinitive => cue.Takes(CueFrames.Infinitive),
        ContentStart.FreePreposition => cue.Takes(CueFrames.Preposition),
        ContentStart.FusedPreposition => cue.Takes(CueFrames.FusedPreposition),
        ContentStart.Addressee => cue.Takes(CueFrames.AddresseeInside),
        ContentStart.Noun => cue.Takes(CueFrames.Noun | CueFrames.AddresseeInside | CueFrames.LightVerb),
        _ => cue.Takes(CueFrames.Noun | CueFrames.Clause | CueFrames.AddresseeInside) && !cue.Takes(CueFrames.QuotationOnly),
    };

    private float Noun(int first)
    {
        Token token = Tokens[first];
        float score = token.Is(WordClasses.VerbalNoun) ? _weights[Feature.NounIsVerbal] : 0;
        score += token.Is(WordClasses.ActNoun) ? _weights[Feature.NounIsAct] : 0;
        score += token.Has(Clitics.Pronoun) ? _weights[Feature.NounCarriesPronoun] : 0;
        bool breaks = first > 0 && Tokens[first - 1].Has(Clitics.Article) && !token.Has(Clitics.Article);
        return score + (breaks ? _weights[Feature.NounBreaksDefinite] : 0);
    }

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

    /// <summary>How well a noun phrase serves as the source of a cue.</summary>
    public float Source(CueCandidate cue, TokenRange source)
    {
        if (source.IsEmpty)
        {
            bool shared = !article.Rules.VerbFirst && cue.Range.First > 0 && Tokens[cue.Range.First - 1].Is(WordClasses.Conjunction);
            return cue.Type is CueType.Participle or CueType.Noun ? 0 : shared ? _weights[Feature.SourceShared] : cue.Type is CueType.Marker or CueType.Colon or CueType.Dash ? -2 : _weights[Feature.SourceEmpty];
        }

        bool verb = false, speaker = false, pronoun = false, first = false, document = false;
        for (int i = source.First; i < source.End; i++)
        {
            Token token = Tokens[i];
            speaker |= token.Is(WordClasses.SpeakerHead | WordClasses.NewsMedia | WordClasses.Metonym | WordClasses.GivenName | WordClasses.BothParties) || token.Capitalized && i > source.First
                || token.Capitalized && !token.Is(WordClasses.Determiner | WordClasses.Preposition | WordClasses.Pronoun) || token.Phrase.Word?.Kind is not null || token.Word.Kind is not null;
            document |= token.Is(WordClasses.Document);
            pronoun |= token.Is(WordClasses.Pronoun) && source.Count == 1;
            verb |= i > source.First && token.Is(WordClasses.CueVerb) && !token.Capitalized && !token.Is(WordClasses.SpeakerHead | WordClasses.Document) && token.Latin && (token.Word.Form & WordForm.Past) != 0 && token.Word.Cue is { Reliability: > 0.5f };
            first |= (token.Word.Form & WordForm.FirstPerson) != 0 && source.Count == 1;
        }

        Token head = Tokens[source.First];
        bool act = cue.Type == CueType.Verb && head.Is(WordClasses.VerbalNoun | WordClasses.ActNoun) && !head.Has(Clitics.Article) && !head.Is(WordClasses.SpeakerHead | WordClasses.Document) && source.First > cue.Range.First;
        float score = act ? _weights[Feature.SourceIsAct] : speaker ? _weights[Feature.SourceSpeakerLike] : pronoun ? _weights[Feature.SourcePronoun] : document ? _weights[Feature.SourceDocument] : _weights[Feature.SourceUnlike];
        score += cue.Type == CueType.Colon && head.Is(WordClasses.Metonym) && source.Count == 1 ? _weights[Feature.HeadlinePlace] : 0;
        score += first && Tokens[source.First].Quotation < 0 ? _weights[Feature.SourceFirstPerson] : 0;
        score += verb ? _weights[Feature.SourceHasCue] : 0;
        score += head.Is(WordClasses.Negation) || head.Phrase.Word?.Is(WordClasses.Negation) == true ? _weights[Feature.CueNegated] : 0;
        score += cue.Type == CueType.Marker && (head.Is(WordClasses.Norm) || head.Is(WordClasses.Determiner) && source.Count > 1 && Tokens[source.First + 1].Is(WordClasses.Norm)) ? _weights[Feature.MarkerNorm] : 0;
        return score + (source.Count > 14 ? _weights[Feature.SourceLong] : 0);
    }
}
