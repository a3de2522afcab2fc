using StatementTracker.Languages;

namespace StatementTracker.Actors;

/// <summary>
/// The consonants of a name in five coarse classes: names in two scripts that may be one have the same skeleton, so that only those are compared.
/// </summary>
internal static class SoundSkeleton
{
    private const string Labials = "bpfvبف", Dentals = "tdTszSXتثدذزسشصضطظʦ", Velars = "kKgGjقكغجخ", Liquids = "lrmnلرمن";

    /// <summary>Hashes the skeleton of sounds; 0 if they have fewer than two consonants.</summary>
    /// <param name="sounds">Of a whole name.</param>
    /// <param name="guttural">How to take ch: as in Bach (true) or as in Chirac.</param>
    public static ulong Of(ReadOnlySpan<char> sounds, bool guttural)
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
        _ when Labials.Contains(sound, StringComparison.Ordinal) => 'b',
        _ when Dentals.Contains(sound, StringComparison.Ordinal) => 't',
        _ when Velars.Contains(sound, StringComparison.Ordinal) => 'k',
        _ when Liquids.IndexOf(sound, StringComparison.Ordinal) is var i and >= 0 => Liquids[i % 4],
        _ => ' ',
    };
}
