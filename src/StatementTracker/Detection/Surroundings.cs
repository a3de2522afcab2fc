using System.Buffers;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>What models see of the tokens around a place, within its sentence.</summary>
internal sealed class Surroundings : IDisposable
{
    /// <summary>The tag of what lies outside the sentence.</summary>
    private const ulong Outside = 255;

    private readonly ArticleText _article;

    /// <summary>What stands in front of each token, so that a stretch of any length is counted at once.</summary>
    private readonly TokenTally[] _before;

    public Surroundings(ArticleText article)
    {
        _article = article;
        _before = ArrayPool<TokenTally>.Shared.Rent(article.Tokens.Length + 1);
        TokenTally tally = _before[0] = default;
        ReadOnlySpan<Token> tokens = article.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            tally = tally.With(tokens[i].Quotation >= 0 ? tokens[i].Traits | TokenTraits.Quoted : tokens[i].Traits);
            _before[i + 1] = tally;
        }
    }

    /// <summary>Gives the counts back.</summary>
    public void Dispose() => ArrayPool<TokenTally>.Shared.Return(_before);

    private ReadOnlySpan<Token> Tokens => _article.Tokens;

    /// <summary>What stands in tokens [<paramref name="first"/>, <paramref name="end"/>); nothing if that is no stretch.</summary>
    public TokenTally Count(int first, int end) => end > first ? _before[end] - _before[first] : default;

    /// <summary>The tag of a token; 255 outside the sentence.</summary>
    public ulong Tag(int token, in Sentence sentence) =>
        token >= sentence.First && token < sentence.End ? (ulong)Tokens[token].Tag : Outside;

    /// <summary>The form of a word, the tag of a mark, 0 outside the sentence.</summary>
    public ulong Form(int token, in Sentence sentence) =>
        token < sentence.First || token >= sentence.End ? 0
        : Tokens[token].Kind == TokenKind.Word ? Tokens[token].Analysis.Form
        : (ulong)Tokens[token].Tag + 1;

    /// <summary>The last <paramref name="count"/> letters of a word.</summary>
    public ulong Suffix(int token, int count)
    {
        ref readonly Token word = ref Tokens[token];
        ulong letters = 0;
        for (int i = Math.Max(word.Start, word.End - count); i < word.End; i++)
        {
            letters = (letters << 16) | Folding.Lower(_article.Text[i]);
        }

        return letters;
    }

    /// <summary>The first <paramref name="count"/> letters of a word without its conjunction.</summary>
    public ulong Prefix(int token, int count)
    {
        ref readonly Token word = ref Tokens[token];
        ulong letters = 0;
        for (int i = word.CoreStart; i < Math.Min(word.End, word.CoreStart + count); i++)
        {
            letters = (letters << 16) | Folding.Lower(_article.Text[i]);
        }

        return letters;
    }

    /// <summary>The lemma of a listed cue, the form of another.</summary>
    public ulong KeyOf(CueCandidate cue) => cue.Word.Cue?.Key ?? Tokens[cue.Range.First].Analysis.Form;

    /// <summary>How much the lexicon trusts a token as a cue: tenths of its reliability, 12 for a word that is no cue.</summary>
    public static ulong Reliability(Word word) => word.Cue is { } cue ? Models.Bucket.OfShare(cue.Reliability) : 12;
}
