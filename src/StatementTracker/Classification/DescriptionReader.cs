using StatementTracker.Attribution;
using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Classification;

/// <summary>Takes descriptions apart: the head, what it belongs to, and the kind that both tell together.</summary>
internal sealed class DescriptionReader(ArticleText article, Affiliations affiliations)
{
    /// <summary>Words of a phrase that count.</summary>
    private const int MaxWords = 16;

    private const ulong None = KindWords.None, Inherits = KindWords.Inherits;

    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>Reads a phrase about an actor, whose own name tells nothing if it is a person's; null if there is no noun in it.</summary>
    public Description? Read(Referent actor, TokenRange phrase)
    {
        var range = new TokenRange(phrase.First, Math.Min(phrase.End, phrase.First + MaxWords));
        if (range.Count == 1 && Tokens[range.First].Is(WordClasses.Pronoun))
        {
            return null;
        }

        int head = HeadOf(actor, range);
        if (head < 0)
        {
            return null;
        }

        ulong kind = KindWords.At(Tokens, head), owner = OwnerOf(actor, range, head);
        return new Description(range, head, kind, owner, Join(kind, owner));
    }

    /// <summary>Whether a word describes: no mark, and no part of the person's own name.</summary>
    public bool Counts(Referent actor, int i) => Tokens[i].Kind == TokenKind.Word && !InName(actor, i) && !Tokens[i].Is(WordClasses.GivenName);

    /// <summary>A title that takes its kind from an institution takes the owner's; so does the head of a state, a rank or an executive of what is none of that (the president of the union).</summary>
    private static ulong Join(ulong head, ulong owner)
    {
        if (owner is None or Inherits || owner == (ulong)SpeakerKind.Unnamed)
        {
            return head;
        }

        var kind = (SpeakerKind)owner;
        bool yields = head is Inherits or None || (SpeakerKind)head switch
        {
            SpeakerKind.Government => kind is not (SpeakerKind.Military or SpeakerKind.Person or SpeakerKind.Expert),
            SpeakerKind.Military => kind is SpeakerKind.ArmedGroup or SpeakerKind.Coalition or SpeakerKind.InternationalOrganization,
            SpeakerKind.Company => kind is not (SpeakerKind.Person or SpeakerKind.Expert),
            _ => false,
        };
        return yields ? owner : head;
    }

    /// <summary>The last noun in front of what completes it (the union's chief delegate of …), in Arabic the first one; -1 if there is none.</summary>
    private int HeadOf(Referent actor, TokenRange range)
    {
        int head = -1;
        for (int i = range.First; i < range.End; i++)
        {
            ref readonly Token token = ref Tokens[i];
            bool ends = !token.Latin || token.Kind != TokenKind.Word || token.Is(WordClasses.Preposition | WordClasses.Relative) || InName(actor, i);
            if (head >= 0 && ends && !IsPossessive(i))
            {
                break;
            }

            if (Counts(actor, i) && !IsPossessive(i) && !token.Is(WordClasses.Determiner | WordClasses.Preposition | WordClasses.Conjunction))
            {
                head = i;
            }
        }

        return head;
    }

    private bool IsPossessive(int i) => article.Characters(i) is "'s" or "’s" or "'" or "’";

    /// <summary>The kind of the complement, else of the nearest noun in front of the head, else of whom a possessive means.</summary>
    private ulong OwnerOf(Referent actor, TokenRange range, int head)
    {
        ulong behind = Behind(actor, range, head);
        if (behind != None)
        {
            return behind;
        }

        for (int i = head - 1; i >= range.First; i--)
        {
            if (Counts(actor, i) && KindOf(actor, i) is var kind && kind is not (None or Inherits))
            {
                return kind;
            }
        }

        return affiliations.Owner(actor, range) is { } owner ? affiliations.KindOf(owner) : None;
    }

    /// <summary>The kind of the complement: of its last noun in English (a member of the teachers' union), of its first one in Arabic (رئيس نقابة المعلمين).</summary>
    private ulong Behind(Referent actor, TokenRange range, int head)
    {
        ulong found = None;
        for (int i = head + 1; i < range.End; i++)
        {
            if (Tokens[i].Kind != TokenKind.Word || InName(actor, i))
            {
                if (Tokens[i].Kind is TokenKind.Comma or TokenKind.Dash && found == None && !Tokens[i].Latin && i + 1 < range.End)
                {
                    continue;
                }

                break;
            }

            if (article.Characters(i) is "to" or "لدى" or "who" or "which" || found != None && Tokens[i].Is(WordClasses.Preposition))
            {
                break;
            }

            if (KindOf(actor, i) is var kind && kind is not (None or Inherits))
            {
                found = kind;
                if (!Tokens[i].Latin)
                {
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>The kind that a word shows, or that the institution has whose name it is part of.</summary>
    private ulong KindOf(Referent actor, int token)
    {
        ulong own = KindWords.At(Tokens, token);
        return own is None or Inherits && affiliations.Named(actor, token) is { } named ? affiliations.KindOf(named) : own;
    }

    private bool InName(Referent actor, int i)
    {
        if (!actor.IsPerson || !actor.IsNamed)
        {
            return false;
        }

        for (int k = actor.NameTokens.First; k < actor.NameTokens.End; k++)
        {
            if (Tokens[k].Analysis.Stem == Tokens[i].Analysis.Stem)
            {
                return true;
            }
        }

        return false;
    }
}
