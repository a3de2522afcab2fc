using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Stances;

/// <summary>Finds registered actors and the user's topics in the words of an article.</summary>
internal sealed class NamedTargets(ArticleText article, ActorRegistry actors, TopicTable topics)
{
    /// <summary>Words of a name at most.</summary>
    private const int MaxWords = 6;

    /// <summary>Shorter names in Latin letters are acronyms and count only in capitals (US, WHO).</summary>
    private const int AcronymLength = 3;

    /// <summary>The target whose name begins at a token, the longest one; null if none does.</summary>
    public Target? At(int first, int end)
    {
        if (article.Tokens[first].Kind != TokenKind.Word)
        {
            return null;
        }

        NameOccurrence word = article.SignsOf(first).Name;
        return Find(first, end, word.Hash) ?? (word.Inner != word.Hash ? Find(first, end, word.Inner) : null);
    }

    private Target? Find(int first, int end, ulong hash)
    {
        bool actor = MayBeActor(first) && actors.MayBegin(hash);
        if (!actor && !topics.MayBegin(hash))
        {
            return null;
        }

        Span<ulong> words = stackalloc ulong[MaxWords];
        Span<int> ends = stackalloc int[MaxWords];
        int count = Read(first, end, hash, words, ends);
        for (; count > 0; count--)
        {
            var range = new TokenRange(first, ends[count - 1]);
            if (topics.Find(words[..count]) is { } topic)
            {
                return new Target(TargetType.Topic, range, Normalizer.Hash(topic.Name), topic.Name);
            }

            if (actor && MayBeActor(ends[count - 1] - 1) && actors.FindInText(words[..count]) is { } found)
            {
                return new Target(TargetType.Actor, range, Normalizer.Hash(found.Id));
            }
        }

        return null;
    }

    /// <summary>The words from a token on, little ones (of, the) left out, and where each ends.</summary>
    private int Read(int first, int end, ulong hash, Span<ulong> words, Span<int> ends)
    {
        (words[0], ends[0]) = (hash, first + 1);
        int count = 1;
        for (int i = first + 1; i < end && count < MaxWords && article.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (!article.Tokens[i].Latin || !IsLittle(i))
            {
                (words[count], ends[count]) = (article.SignsOf(i).Name.Hash, i + 1);
                count++;
            }
        }

        return count;
    }

    /// <summary>A name in Latin letters has capitals; Arabic has none, and its function words are no names.</summary>
    private bool MayBeActor(int i)
    {
        ref readonly Token token = ref article.Tokens[i];
        if (!token.Latin)
        {
            return !token.Is(WordClasses.Preposition | WordClasses.Complementizer | WordClasses.Conjunction | WordClasses.Relative | WordClasses.Pronoun);
        }

        ReadOnlySpan<char> word = article.Characters(i);
        return token.Capitalized && (word.Length > AcronymLength || word[1..].IndexOfAnyInRange('a', 'z') < 0);
    }

    private bool IsLittle(int i) => article.Characters(i) is "of" or "the" or "and" or "for";
}
