using System.Text;
using StatementTracker.Formats;

namespace StatementTracker.ML.Corpora.Brat;

/// <summary>Reads one article of brat: the text in <c>a.txt</c>, the annotation in <c>a.ann</c>.</summary>
/// <remarks>Offsets in the files count Unicode code points. The article is called by its file, without folder and ending.</remarks>
internal static class BratCorpus
{
    /// <summary>Bytes that each of the two files may have.</summary>
    private const int MaxLength = 16 * 1024 * 1024;

    /// <summary>Reads the pair that one of its files names.</summary>
    public static IEnumerable<AnnotatedArticle> Read(string file, FaultLog faults)
    {
        string annotation = Path.ChangeExtension(file, ".ann"), text = Path.ChangeExtension(file, ".txt");
        if (!File.Exists(text))
        {
            throw new FormatException($"the text {Path.GetFileName(text)} is missing. Put it beside the annotation.");
        }

        Article article = new(Path.GetFileNameWithoutExtension(file), ReadText(text));
        BratAnnotation reader = new(article.Text, faults);
        yield return new AnnotatedArticle { Article = article, Statements = reader.Read(ReadText(annotation)), File = faults.File, Line = 1 };
    }

    private static string ReadText(string file)
    {
        if (new FileInfo(file).Length > MaxLength)
        {
            throw new FormatException($"{Path.GetFileName(file)} is longer than {MaxLength} bytes, which no article is.");
        }

        byte[] bytes = File.ReadAllBytes(file);
        Utf8Check.ThrowIfInvalid(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}
