using System.Buffers;

namespace StatementTracker.Text;

/// <summary>Where each stem stands among the words of an article, and how often. Not thread-safe; made once and for one article.</summary>
/// <remarks>A table of open addressing that is at most half full; of words with the same stem each knows the one behind it.</remarks>
internal sealed class StemIndex : IDisposable
{
    private const int Nowhere = -1;

    private readonly ArticleText _article;
    private readonly int _mask;

    // One array for the four: the first and the last word of a slot's stem, their number, and for each token the next one.
    private readonly int[] _buffer;
    private readonly int _next;

    public StemIndex(ArticleText article)
    {
        _article = article;
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(article.Tokens.Length * 2) + 2);
        _mask = size - 1;
        _next = size * 3;
        _buffer = ArrayPool<int>.Shared.Rent(_next + article.Tokens.Length);
        _buffer.AsSpan(0, size).Fill(Nowhere);
        for (int i = 0; i < article.Tokens.Length; i++)
        {
            if (article.Tokens[i].Kind == TokenKind.Word)
            {
                Add(i);
            }
        }
    }

    /// <summary>The first word with a stem; -1 if there is none.</summary>
    public int First(ulong stem) => _buffer[SlotOf(stem)];

    /// <summary>The next word with the same stem as a word; -1 if there is none.</summary>
    public int Next(int token) => _buffer[_next + token];

    /// <summary>How many words have a stem.</summary>
    public int Count(ulong stem) => SlotOf(stem) is var slot && _buffer[slot] == Nowhere ? 0 : _buffer[(_mask + 1) * 2 + slot];

    public void Dispose() => ArrayPool<int>.Shared.Return(_buffer);

    private void Add(int token)
    {
        int slot = SlotOf(_article.Tokens[token].Analysis.Stem), last = _mask + 1 + slot, count = last + _mask + 1;
        _buffer[_next + token] = Nowhere;
        if (_buffer[slot] == Nowhere)
        {
            (_buffer[slot], _buffer[count]) = (token, 0);
        }
        else
        {
            _buffer[_next + _buffer[last]] = token;
        }

        _buffer[last] = token;
        _buffer[count]++;
    }

    private int SlotOf(ulong stem)
    {
        int slot = (int)(stem & (uint)_mask);
        while (_buffer[slot] != Nowhere && _article.Tokens[_buffer[slot]].Analysis.Stem != stem)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
