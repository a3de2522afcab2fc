using StatementTracker.Detection;
using StatementTracker.Languages;
using StatementTracker.Text;

namespace StatementTracker.Attribution;

/// <summary>Finds personal names in a script that has capitals: the capitalized words that close a segment.</summary>
internal sealed class LatinNames(ArticleText article)
{
    private ReadOnlySpan<Token> Tokens => article.Tokens;

    /// <summary>The name at the end of a segment, without title and possessive; empty if the segment ends with none.</summary>
    public TokenRange Find(TokenRange segment)
    {
        int end = EndOf(segment);
        var name = new TokenRange(StartOf(segment, end), end);
        return !name.IsEmpty && !NamesBody(name) && IsPersonal(segment, name) ? name : default;
    }

    private int EndOf(TokenRange segment) =>
        segment.Count > 1 && article.Characters(segment.End - 1) is "'s" or "’s" ? segment.End - 1 : segment.End;

    private int StartOf(TokenRange segment, int end)
    {
        int start = end;
        while (start > segment.First && Tokens[start - 1].Kind == TokenKind.Word && (Tokens[start - 1].Capitalized && !IsTitle(start - 1) || IsParticle(start - 1) && start < end))
        {
            start--;
        }

        while (start < end && !Tokens[start].Capitalized)
        {
            start++;
        }

        return start;
    }

    private bool IsTitle(int i) => Tokens[i].Is(WordClasses.SpeakerHead) && !Tokens[i].Is(WordClasses.GivenName);

    private bool IsParticle(int i) => article.Characters(i) is "de" or "van" or "von" or "bin" or "al" or "el" or "la" or "der" or "di" or "da";

    /// <summary>A word that tells a kind of actor makes it the name of a body (Interior Ministry).</summary>
    private bool NamesBody(TokenRange name)
    {
        for (int i = name.First; i < name.End; i++)
        {
            if (Tokens[i].Is(WordClasses.SpeakerHead | WordClasses.NewsMedia | WordClasses.Metonym | WordClasses.Document) && Tokens[i].Word.Kind is not null || Tokens[i].Phrase.Length > 1 && Tokens[i].Phrase.Word.Kind is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A title or a given name tells a person; so do two or three words of which the first is in no list, alone or behind what describes them.</summary>
    private bool IsPersonal(TokenRange segment, TokenRange name)
    {
        bool alone = name.First == segment.First;
        bool titled = !alone && Tokens[name.First - 1].Is(WordClasses.SpeakerHead);
        return titled || Tokens[name.First].Is(WordClasses.GivenName)
            || name.Count is 2 or 3 && (alone || Describes(name.First - 1)) && Tokens[name.First].Word == Word.Unknown;
    }

    private bool Describes(int i) => Tokens[i].Kind == TokenKind.Word && !Tokens[i].Is(WordClasses.Preposition | WordClasses.Determiner | WordClasses.Conjunction);
}
