using System.Collections.Frozen;
using StatementTracker.Languages;

namespace StatementTracker;

/// <summary>Words of names that do not tell one actor from another: articles, and the titles in front of a person's name.</summary>
/// <remarks>The lists are our own; they are folded like the names (<see cref="Folding"/>).</remarks>
internal static class NameTitles
{
    private static readonly FrozenSet<string> Little = Set("the a an of and for al el");

    private static readonly FrozenSet<string> Titles = Set(
        "mr mrs ms miss dr doctor prof professor sir dame lord lady president minister secretary senator sen rep congressman "
        + "congresswoman chancellor governor gov mayor ambassador general gen colonel col major maj lieutenant lt captain capt "
        + "sergeant sgt admiral adm judge king queen prince princess sheikh imam ayatollah pope bishop archbishop rev reverend "
        + "الرئيس الوزير السيد السيدة الدكتور الدكتورة دكتور د الشيخ الملك الأمير الأميرة النائب السيناتور الجنرال اللواء العميد "
        + "العقيد المقدم الرائد النقيب المهندس القاضي الإمام البابا السفير الأستاذ البروفيسور المحامي الحاج");

    private static readonly FrozenSet<string> Offices = Set(
        "وزير وزيرة رئيس رئيسة أمين أمينة مدير مديرة ملك أمير سلطان مستشار مستشارة قائد الوزيرة الرئيسة الأمين الأمينة المدير المديرة المستشار المستشارة القائد");

    // "Prime Minister X", "Vice President X": without the first word the second would not be in front.
    private static readonly FrozenSet<string> Modifiers = Set(
        "prime vice deputy foreign defence defense interior finance oil former acting lieutenant brigadier attorney");

    // "General Assembly", "King Saud University" are not persons with titles.
    private static readonly FrozenSet<string> Institutions = Set(
        "ministry department assembly council office union staff university command party league movement company court house "
        + "group fund foundation center centre institute agency airport school hospital bank secretariat electric motors mills "
        + "dynamics authority committee commission society association congo "
        + "وزارة لوزارة منظمة لمنظمة مجلس لمجلس هيئة لهيئة شركة لشركة جامعة لجامعة حزب لحزب حركة لحركة لجنة للجنة مكتب لمكتب");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LittleWords = Lookup(Little);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TitleWords = Lookup(Titles);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfficeWords = Lookup(Offices);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ModifierWords = Lookup(Modifiers);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> InstitutionWords = Lookup(Institutions);

    /// <summary>Tells what a folded word is, still with its Arabic article.</summary>
    public static NameWordClass Classify(ReadOnlySpan<char> word) =>
        LittleWords.Contains(word) ? NameWordClass.Little
        : TitleWords.Contains(word) ? NameWordClass.Title
        : OfficeWords.Contains(word) ? NameWordClass.Office
        : ModifierWords.Contains(word) ? NameWordClass.Modifier
        : InstitutionWords.Contains(word) ? NameWordClass.Institution
        : word.Length > 2 && word[0] is 'ا' or 'ل' && word[1] == 'ل' ? NameWordClass.Definite
        : NameWordClass.Ordinary;

    private static FrozenSet<string> Set(string words) => words.Split(' ').Select(Folded).ToFrozenSet(StringComparer.Ordinal);

    private static string Folded(string word)
    {
        Span<char> letters = stackalloc char[32];
        return new string(letters[..Normalizer.Fold(word, letters, default)]);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(FrozenSet<string> set) =>
        set.GetAlternateLookup<ReadOnlySpan<char>>();
}
