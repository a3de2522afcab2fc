using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Detection;

/// <summary>In a statement, خلال مؤتمر صحفي, لوكالة رويترز: channels, places and times are not part of a name.</summary>
/// <remarks>A view of the article: making one costs nothing.</remarks>
internal readonly struct Adjuncts(ArticleText article)
{
    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>A fixed expression of a channel that no speaker heads (في بيان, وكالة أنباء is one that does).</summary>
    public bool OpensChannel(int i) =>
        Tokens[i].Phrase.Length > 1 && Tokens[i].Phrase.Word is { Channel: not null, Kind: null }
        && Tokens[i].Word.Kind is null && !Tokens[i].Is(WordClasses.SpeakerHead | WordClasses.Document);

    /// <summary>Whether the token begins what tells when, where or through what, not who.</summary>
    public bool BeginsAt(int i)
    {
        ref readonly Token token = ref Tokens[i];
        return OpensChannel(i)
            || token.Is(WordClasses.Time) && !token.Capitalized
            || token.Is(WordClasses.Subordinator)
            || token.Has(Clitics.Preposition) && (token.Is(WordClasses.NewsMedia) || token.Word.Kind == SpeakerKind.NewsMedia)
            || token.Is(WordClasses.Preposition) && i + 1 < Tokens.Length && IsTimeOrChannel(Tokens[i + 1]);
    }

    private static bool IsTimeOrChannel(in Token token) =>
        token.Is(WordClasses.Time | WordClasses.Document) || token.Word.Channel is not null
        || token.Phrase.Length > 1 && token.Phrase.Word.Channel is not null;
}
