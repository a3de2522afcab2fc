using StatementTracker.ML.Corpora;
using StatementTracker.Text;

namespace StatementTracker.ML.Training;

/// <summary>An annotated statement as the words it covers, to compare with token ranges.</summary>
internal sealed class GoldStatement
{
    private readonly ArticleText _text;

    public GoldStatement(ArticleText text, AnnotatedStatement statement)
    {
        _text = text;
        Statement = statement;
        Content = TokensOf(statement.Content, wordsOnly: true);
        Cue = TokensOf(statement.Cue, wordsOnly: false);
        Source = TokensOf(statement.Source, wordsOnly: true);
    }

    public AnnotatedStatement Statement { get; }

    /// <summary>Indices of the words of the content; marks do not count.</summary>
    public HashSet<int> Content { get; }

    /// <summary>Indices of the tokens of the cue, a colon or dash included.</summary>
    public HashSet<int> Cue { get; }

    public HashSet<int> Source { get; }

    /// <summary>Intersection over union of two sets of words; 1 if both are empty.</summary>
    public static double Iou(HashSet<int> gold, HashSet<int> other)
    {
        int shared = gold.Count(other.Contains);
        return gold.Count + other.Count == 0 ? 1 : (double)shared / (gold.Count + other.Count - shared);
    }

    private HashSet<int> TokensOf(IEnumerable<TextSpan> spans, bool wordsOnly)
    {
        var tokens = new HashSet<int>();
        foreach (TextSpan span in spans)
        {
            for (int i = FirstAt(span.Start); i < _text.Tokens.Length && _text.Tokens[i].Start < span.End; i++)
            {
                if (!wordsOnly || _text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                {
                    tokens.Add(i);
                }
            }
        }

        return tokens;
    }

    private int FirstAt(int offset)
    {
        int low = 0, high = _text.Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_text.Tokens[middle].End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
