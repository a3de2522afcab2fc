using StatementTracker.Languages;

namespace StatementTracker;

/// <summary>Words of names that do not tell one actor from another: articles, and the titles in front of a person's name.</summary>
/// <remarks>The lists are our own; they are folded like the names (<see cref="Folding"/>).</remarks>
internal static class NameTitles
{
    private const string Little = "the a an of and for al el";

    private const string Titles =
        "mr mrs ms miss dr doctor prof professor sir dame lord lady president minister secretary senator sen rep congressman "
        + "congresswoman chancellor governor gov mayor ambassador general gen colonel col major maj lieutenant lt captain capt "
        + "sergeant sgt admiral adm judge king queen prince princess sheikh imam ayatollah pope bishop archbishop rev reverend "
        + "الرئيس الوزير السيد السيدة الدكتور الدكتورة دكتور د الشيخ الملك الأمير الأميرة النائب السيناتور الجنرال اللواء العميد "
        + "العقيد المقدم الرائد النقيب المهندس القاضي الإمام البابا السفير الأستاذ البروفيسور المحامي الحاج";

    private const string Offices =
        "وزير وزيرة رئيس رئيسة أمين أمينة مدير مديرة ملك أمير سلطان مستشار مستشارة قائد الوزيرة الرئيسة الأمين الأمينة المدير المديرة المستشار المستشارة القائد";

    // "Prime Minister X", "Vice President X": without the first word the second would not be in front.
    private const string Modifiers =
        "prime vice deputy foreign defence defense interior finance oil former acting lieutenant brigadier attorney";

    // "General Assembly", "King Saud University", "DR Congo" are not persons with titles.
    private const string Institutions =
        "ministry department assembly council office union staff university command party league movement company court house "
        + "group fund foundation center centre institute agency airport school hospital bank secretariat electric motors mills "
        + "dynamics authority committee commission society association congo "
        + "وزارة لوزارة منظمة لمنظمة مجلس لمجلس هيئة لهيئة شركة لشركة جامعة لجامعة حزب لحزب حركة لحركة لجنة للجنة مكتب لمكتب";

    // A plain dictionary: a frozen one takes longer to make than all its look-ups in a short run save.
    private static readonly Dictionary<string, NameWordClass>.AlternateLookup<ReadOnlySpan<char>> Classes = ReadClasses().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Tells what a folded word is, still with its Arabic article.</summary>
    public static NameWordClass Classify(ReadOnlySpan<char> word) =>
        Classes.TryGetValue(word, out NameWordClass listed) ? listed
        : word.Length > 2 && word[0] is 'ا' or 'ل' && word[1] == 'ل' ? NameWordClass.Definite
        : NameWordClass.Ordinary;

    private static Dictionary<string, NameWordClass> ReadClasses()
    {
        Dictionary<string, NameWordClass> classes = new(StringComparer.Ordinal);
        Add(classes, Little, NameWordClass.Little);
        Add(classes, Titles, NameWordClass.Title);
        Add(classes, Offices, NameWordClass.Office);
        Add(classes, Modifiers, NameWordClass.Modifier);
        Add(classes, Institutions, NameWordClass.Institution);
        return classes;
    }

    private static void Add(Dictionary<string, NameWordClass> classes, string words, NameWordClass kind)
    {
        foreach (string word in words.Split(' '))
        {
            classes.TryAdd(Folded(word), kind);
        }
    }

    private static string Folded(string word)
    {
        Span<char> letters = stackalloc char[32];
        return new string(letters[..Normalizer.Fold(word, letters, default)]);
    }
}
