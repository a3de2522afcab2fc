using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>Finds the agencies and papers that relay a statement: of a relaying cue, or named behind the cue.</summary>
internal sealed class RelayReader(ArticleText article, Names names, MentionCursor mentions)
{
    /// <summary>How far (in tokens) behind the cue a medium may stand.</summary>
    private const int Reach = 25;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>The names of the media, at most one; empty if nobody relays.</summary>
    public List<string> Via(Draft draft)
    {
        TokenRange name = HoldsMedium(draft.Relay) ? draft.Relay : BehindCue(draft);
        return name.IsEmpty ? [] : [names.Of(name)];
    }

    private bool HoldsMedium(TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (IsMedium(i) || Tokens[i].Word.Kind == SpeakerKind.NewsMedia)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first medium in the rest of the sentence that belongs neither to the source nor to the content.</summary>
    private TokenRange BehindCue(Draft draft)
    {
        int first = draft.Cue.Range.End, end = Math.Min(article.Sentences[Tokens[draft.Cue.Range.First].Sentence].End, first + Reach);
        for (int i = first; i < end; i++)
        {
            if (IsMedium(i) && !draft.Source.Contains(i) && !Draft.Holds(draft.Content, i))
            {
                return NameAround(i);
            }
        }

        return default;
    }

    /// <summary>The whole name around a word that tells a medium: the mention it stands in, else the expression.</summary>
    private TokenRange NameAround(int i)
    {
        TokenRange mention = mentions.Around(i);
        return mention.IsEmpty ? new TokenRange(i, i + Math.Max(1, Tokens[i].Phrase.Word?.Kind == SpeakerKind.NewsMedia ? Tokens[i].Phrase.Length : 1)) : mention;
    }

    private bool IsMedium(int i)
    {
        ref readonly Token token = ref Tokens[i];
        return token.Kind == TokenKind.Word && (token.Is(WordClasses.NewsMedia) || token.Word.Kind == SpeakerKind.NewsMedia && token.Has(Clitics.Preposition)
            || token.Phrase.Length > 1 && token.Phrase.Word.Kind == SpeakerKind.NewsMedia);
    }
}
