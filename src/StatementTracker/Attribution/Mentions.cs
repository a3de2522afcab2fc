using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>Lists the noun phrases that name possible speakers anywhere in the article, in text order.</summary>
internal sealed class Mentions(ArticleText article)
{
    private const int MaxLength = 8;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    public List<TokenRange> Find()
    {
        var found = new List<TokenRange>();
        for (int i = 0; i < Tokens.Length;)
        {
            int end = Tokens[i].Kind != TokenKind.Word ? i : Tokens[i].Latin ? LatinEnd(i) : ArabicEnd(i);
            if (end > i)
            {
                found.Add(new TokenRange(i, end));
                i = end;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    /// <summary>A run of capitalized words, "of" and "for" inside it; a role in front of it belongs to it.</summary>
    private int LatinEnd(int first)
    {
        int i = first;
        while (i < Tokens.Length && i < first + 3 && Tokens[i].Is(WordClasses.SpeakerHead) && !Tokens[i].Capitalized)
        {
            i++;
        }

        int end = i;
        if (i == first && Tokens[i].Is(WordClasses.Determiner | WordClasses.Preposition | WordClasses.Pronoun | WordClasses.Conjunction | WordClasses.Subordinator | WordClasses.Adverb | WordClasses.Auxiliary))
        {
            return first;
        }

        while (end < Tokens.Length && end < first + MaxLength && Tokens[end].Kind == TokenKind.Word && Tokens[end].Sentence == Tokens[first].Sentence
            && (Tokens[end].Capitalized && !Tokens[end].Is(WordClasses.Pronoun | WordClasses.Time) || end > i && IsJoint(end) && end + 1 < Tokens.Length && Tokens[end + 1].Capitalized))
        {
            end++;
        }

        return end > i ? ApposedEnd(end) : first;
    }

    /// <summary>"Karim Saleh, the expedition's doctor, flew home": the apposition belongs to the mention, so that the doctor is known later.</summary>
    private int ApposedEnd(int end)
    {
        if (end + 2 >= Tokens.Length || Tokens[end].Kind != TokenKind.Comma || !Tokens[end + 1].Is(WordClasses.Determiner) || Tokens[end + 1].Capitalized)
        {
            return end;
        }

        int close = end + 2;
        while (close < Tokens.Length && close < end + MaxLength && Tokens[close].Kind == TokenKind.Word && !Tokens[close].Is(WordClasses.CueVerb | WordClasses.Auxiliary | WordClasses.Relative))
        {
            close++;
        }

        return close < Tokens.Length && Tokens[close].Kind is TokenKind.Comma or TokenKind.Terminal ? close : end;
    }

    private bool IsJoint(int i) => article.Characters(i) is "of" or "for" or "de" or "al" or "bin";

    /// <summary>A head noun with what belongs to it, or a given name and the words behind it.</summary>
    private int ArabicEnd(int first)
    {
        ref readonly Token head = ref Tokens[first];
        bool opens = head.Is(WordClasses.SpeakerHead | WordClasses.GivenName | WordClasses.Metonym | WordClasses.NewsMedia) || head.Phrase.Length > 1 && head.Phrase.Word.Kind is not null;
        if (!opens || head.Is(WordClasses.CueVerb) && !head.Is(WordClasses.SpeakerHead))
        {
            return first;
        }

        int end = first + Math.Max(1, head.Phrase.Word?.Kind is not null ? head.Phrase.Length : 1);
        bool closed = false;
        while (end < Tokens.Length && end < first + MaxLength && Tokens[end].Kind == TokenKind.Word && Tokens[end].Sentence == head.Sentence
            && !Tokens[end].Is(WordClasses.Preposition | WordClasses.Time | WordClasses.Adverb | WordClasses.CueVerb | WordClasses.Relative | WordClasses.Complementizer | WordClasses.Subordinator | WordClasses.Auxiliary | WordClasses.CueParticiple)
            && !Tokens[end].Has(Clitics.Preposition | Clitics.Conjunction))
        {
            bool article_ = Tokens[end].Has(Clitics.Article);
            bool name = Tokens[end].Is(WordClasses.GivenName) || Tokens[end].Word == Word.Unknown;
            if (closed && !article_ && !Tokens[end].Is(WordClasses.GivenName) && !(name && head.Is(WordClasses.SpeakerHead)))
            {
                break;
            }

            closed |= article_;
            end++;
        }

        return end;
    }
}
