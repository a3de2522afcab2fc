using System.Buffers;
using System.Runtime.CompilerServices;

namespace StatementTracker.Text;

/// <summary>The tokens of an article while they are read and after: a list over a pooled array whose items are changed in place.</summary>
/// <remarks>Not thread-safe. After <see cref="Return"/> the array may be another article's: nothing may hold a reference to a token.</remarks>
internal sealed class TokenBuffer(int capacity)
{
    private Token[] _tokens = ArrayPool<Token>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public Span<Token> Tokens => _tokens.AsSpan(0, Count);

    public ref Token this[int index] => ref _tokens[index];

    /// <summary>Adds a token with no value set; valid until the next one is added.</summary>
    public ref Token Add()
    {
        if (Count == _tokens.Length)
        {
            Grow();
        }

        ref Token token = ref _tokens[Count++];
        token = default;
        return ref token;
    }

    /// <summary>Gives the array back. Words are shared and live on, so that nothing needs to be cleared.</summary>
    public void Return()
    {
        ArrayPool<Token>.Shared.Return(_tokens);
        (_tokens, Count) = ([], 0);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow()
    {
        Token[] larger = ArrayPool<Token>.Shared.Rent(_tokens.Length * 2);
        Tokens.CopyTo(larger);
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = larger;
    }
}
