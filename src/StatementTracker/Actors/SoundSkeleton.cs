using StatementTracker.Languages;

namespace StatementTracker.Actors;

/// <summary>
/// The consonants of a name in five coarse classes: names in two scripts that may be one have the same skeleton, so that only those are compared.
/// </summary>
internal static class SoundSkeleton
{
    private const string Labials = "bpfvبف", Dentals = "tdTszSXتثدذزسشصضطظʦ", Velars = "kKgGjقكغجخ", Liquids = "lrmnلرمن";

    /// <summary>Letters of a name that count.</summary>
    private const int MaxLetters = 128;

    /// <summary>Hashes the skeleton of a name; 0 if it has fewer than two consonants. Allocates nothing.</summary>
    /// <param name="name">As written.</param>
    /// <param name="guttural">How to take ch and j: as in Bach and José (true), or as in Chirac and Jens.</param>
    public static ulong Of(ReadOnlySpan<char> name, bool guttural)
    {
        Span<char> sounds = stackalloc char[MaxLetters], word = stackalloc char[Transliteration.MaxSounds];
        int count = 0;
        foreach (ReadOnlySpan<char> letters in new NameWords(NameTitleReader.WithoutTitles(name), word))
        {
            if (NameTitles.Classify(letters) != NameWordClass.Little)
            {
                ReadOnlySpan<char> core = NameReader.WithoutArticle(letters);
                count += ArticleLanguage.Tell(core) == Language.Arabic ? ArabicSounds.Read(core, sounds[count..]) : LatinSounds.Read(core, sounds[count..]);
            }
        }

        return OfSounds(sounds[..count], guttural);
    }

    private static ulong OfSounds(ReadOnlySpan<char> sounds, bool guttural)
    {
        Span<char> classes = stackalloc char[sounds.Length];
        int count = 0;
        foreach (char sound in sounds)
        {
            char kind = ClassOf(sound, guttural);
            if (kind != ' ' && (count == 0 || classes[count - 1] != kind))
            {
                classes[count++] = kind;
            }
        }

        return count < 2 ? 0 : Normalizer.HashFolded(classes[..count]);
    }

    private static char ClassOf(char sound, bool guttural) => sound switch
    {
        'C' => guttural ? 'k' : 't',
        'j' when !guttural => ' ',
        _ when Labials.Contains(sound, StringComparison.Ordinal) => 'b',
        _ when Dentals.Contains(sound, StringComparison.Ordinal) => 't',
        _ when Velars.Contains(sound, StringComparison.Ordinal) => 'k',
        _ when Liquids.IndexOf(sound, StringComparison.Ordinal) is var i and >= 0 => Liquids[i % 4],
        _ => ' ',
    };
}
