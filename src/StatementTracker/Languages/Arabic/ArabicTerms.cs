namespace StatementTracker.Languages.Arabic;

/// <summary>
/// Enters the terms of data files: single words as they are; expressions so that clitics and the article on their first
/// word do no harm. "~" in front of a noun with its adjective asks for all their states (~بيان مشترك: البيان المشترك, بيانا مشتركا, بيانه المشترك).
/// </summary>
internal sealed class ArabicTerms(Vocabulary vocabulary)
{
    private const char AllStates = '~';

    // Keep what holds for one spelling (رأى, not رأي; هنأ, not هنا; عقّب, not عقب) apart from what holds where writers do not distinguish.
    private const ulong AlefMaqsuraSalt = 0x2545F4914F6CDD1D;
    private const ulong YehSalt = 0x6A09E667F3BCC909;
    private const ulong HamzaSalt = 0xBB67AE8584CAA73B;
    private const ulong ShaddaSalt = 0x510E527FADE682D1;

    private static readonly string[] Possessives = ["ه", "ها", "هم", "هما"];

    private readonly List<string> _definite = [];

    /// <summary>The key of a form in its exact spelling; the form itself if that says nothing more.</summary>
    public static ulong Spelled(ulong form, char last, bool shadda) => (shadda ? form ^ ShaddaSalt : form) ^ last switch
    {
        'ى' => AlefMaqsuraSalt,
        'ي' => YehSalt,
        'أ' => HamzaSalt,
        _ => 0,
    };

    /// <summary>Whether the doubling of a letter is written, which tells verbs from their homographs (بيّن, عبّر).</summary>
    public static bool HasShadda(ReadOnlySpan<char> word) => word.Contains('\u0651');

    public void Add(string term, Word word)
    {
        if (term[0] == AllStates)
        {
            AddStates(term[1..], word);
        }
        else if (term.Contains(' ', StringComparison.Ordinal))
        {
            AddPhrase(term, word);
        }
        else
        {
            AddWord(term, word);
            if (HasArticle(term))
            {
                _definite.Add(term);
            }
        }
    }

    /// <summary>To be called once after all terms: a word that is listed with and without article means both with it.</summary>
    public void Complete()
    {
        foreach (string term in _definite)
        {
            if (vocabulary.Find(Normalizer.Hash(term.AsSpan(2))) is { Nominal: var noun } && noun != Word.Unknown && !noun.Is(WordClasses.GivenName))
            {
                AddWord(term, noun);
            }
        }
    }

    /// <summary>Makes a reading the only one of a form.</summary>
    public void Replace(string term, Word word)
    {
        ulong form = Normalizer.Hash(term);
        vocabulary.Replace(form, word);
        vocabulary.Replace(Spelled(form, LastLetter(term), HasShadda(term)), word);
    }

    public void AddPhrase(string phrase, Word word)
    {
        Span<ulong> forms = stackalloc ulong[16];
        int count = 0;
        ReadOnlySpan<char> text = phrase;
        foreach (Range range in text.Split(' '))
        {
            forms[count++] = Normalizer.Hash(text[range]);
        }

        vocabulary.AddPhrase(forms[..count], word);
        if (HasArticle(phrase))
        {
            // What is behind "لل" and "بال" is looked up without the article.
            forms[0] = Normalizer.Hash(text[2..text.IndexOf(' ')]);
            vocabulary.AddPhrase(forms[..count], word);
        }
    }

    private void AddWord(string term, Word word)
    {
        ulong form = Normalizer.Hash(term);
        ulong spelled = Spelled(form, LastLetter(term), HasShadda(term));
        vocabulary.Add(form, word);
        if (spelled != form)
        {
            vocabulary.Add(spelled, word);
        }
    }

    private static char LastLetter(string term) => Folding.Fold(term[^1]) == Folding.Nothing ? term[^2] : term[^1];

    private static bool HasArticle(string term) => term.Length > 4 && term.StartsWith("ال", StringComparison.Ordinal);

    /// <summary>The folded letters as a string, for building forms while a language is loaded.</summary>
    public static string Folded(string word)
    {
        Span<char> letters = stackalloc char[64];
        return new string(letters[..Normalizer.Fold(word, letters, default)]);
    }

    private void AddStates(string term, Word word)
    {
        int space = term.IndexOf(' ', StringComparison.Ordinal);
        string noun = Folded(term[..space]), adjective = Folded(term[(space + 1)..]);
        bool feminine = noun[^1] == 'ه';
        AddPhrase($"{noun} {adjective}", word);
        AddPhrase($"ال{noun} ال{adjective}", word);
        AddPhrase($"{noun} ال{adjective}", word);
        if (!feminine)
        {
            AddPhrase($"{noun}ا {adjective}ا", word);
        }

        string possessed = feminine ? noun[..^1] + "ت" : noun;
        foreach (string possessive in Possessives)
        {
            AddPhrase($"{possessed}{possessive} ال{adjective}", word);
        }
    }
}
