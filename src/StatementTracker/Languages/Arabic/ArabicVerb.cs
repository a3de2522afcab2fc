namespace StatementTracker.Languages.Arabic;

/// <summary>
/// Conjugates a verb from its two principal parts, the third person masculine singular of perfect and imperfect (أعلن, يعلن),
/// written with their hamzas. Second persons are left out: news does not address its reader.
/// </summary>
/// <remarks>Third persons come first: where two forms coincide (أعلن: he announced, I announce), the first one counts.</remarks>
internal static class ArabicVerb
{
    private const WordForm He = WordForm.Masculine | WordForm.Singular;
    private const WordForm She = WordForm.Feminine | WordForm.Singular;
    private const WordForm They = WordForm.Masculine | WordForm.Plural;
    private const WordForm Women = WordForm.Feminine | WordForm.Plural;
    private const WordForm TwoMen = WordForm.Masculine | WordForm.Dual;
    private const WordForm TwoWomen = WordForm.Feminine | WordForm.Dual;
    private const WordForm I = WordForm.FirstPerson | WordForm.Singular;
    private const WordForm We = WordForm.FirstPerson | WordForm.Plural;

    /// <summary>All forms of the perfect of <paramref name="he"/> and of the imperfect of <paramref name="heDoes"/>.</summary>
    public static void Conjugate(string he, string heDoes, Action<string, WordForm> add)
    {
        Perfect(he, add);
        if (heDoes.Length > 2)
        {
            Imperfect(heDoes, IsHollow(he), add);
        }
    }

    /// <summary>The forms of an active participle that stand as a circumstance (مؤكدا, مؤكدة, مؤكدين, مؤكدات).</summary>
    public static void Participle(string participle, Action<string, WordForm> add)
    {
        string stem = participle[^1] == 'ي' ? participle[..^1] : participle;
        add(participle + "ا", He);
        add(participle + "ة", She);
        add(stem + "ين", They);
        if (stem != participle)
        {
            add(participle + "ين", TwoMen); // داعيين; elsewhere the dual is written as the plural
        }

        add(participle + "تين", TwoWomen);
        add(participle + "ات", Women);
    }

    private static void Perfect(string he, Action<string, WordForm> add)
    {
        char last = he[^1];
        bool defective = last is 'ى' || (last is 'ا' && he.Length == 3); // نفى, دعا
        string stem = defective ? he[..^1] : he;
        add(he, He | WordForm.Past);
        add(stem + "ت", She | WordForm.Past);
        add((last is 'ي' or 'أ' ? he[..^1] + (last == 'أ' ? "ؤ" : "") : stem) + "وا", They | WordForm.Past);
        if (last == 'أ')
        {
            add(he + "وا", They | WordForm.Past);
        }

        add(last switch { 'ى' => stem + "يا", 'ا' when defective => stem + "وا", _ => he + "ا" }, TwoMen | WordForm.Past);
        add(stem + "تا", TwoWomen | WordForm.Past);
        string shortened = last switch { 'ى' => stem + "ي", 'ا' when defective => stem + "و", _ => IsHollow(he) ? Shortened(he) : he };
        add(shortened + "ن", Women | WordForm.Past);
        add(shortened + "ت", I | WordForm.Past);
        add(shortened + "نا", We | WordForm.Past);
    }

    private static void Imperfect(string he, bool hollow, Action<string, WordForm> add)
    {
        string body = he[1..];
        bool weak = body[^1] is 'ى' or 'و' or 'ي'; // يرى, يدعو, ينفي
        string stem = weak ? body[..^1] : body;
        string dual = body[^1] == 'ى' ? stem + "ي" : body;
        AddPersons(body, add);
        Add('ي', stem + "ون", They, add);
        Add('ي', stem + "وا", They, add);
        Add('ي', dual + "ان", TwoMen, add);
        Add('ت', dual + "ان", TwoWomen, add);
        string jussive = weak ? stem : hollow ? Shortened(body) : body; // لم ينف, لم يقل
        Add('ي', (weak ? dual : jussive) + "ن", Women, add);
        if (jussive.Length > 1 && jussive != body)
        {
            Add('ي', jussive, He, add);
            Add('ت', jussive, She, add);
        }

        if (body[^1] == 'أ')
        {
            Add('ي', body[..^1] + "ؤون", They, add);
        }
    }

    private static void AddPersons(string body, Action<string, WordForm> add)
    {
        Add('ي', body, He, add);
        Add('ت', body, She, add);
        Add('ن', body, We, add);
        Add('أ', body, I, add);
    }

    private static void Add(char person, string body, WordForm form, Action<string, WordForm> add) => add(person + body, form | WordForm.Present);

    /// <summary>Whether the last radical but one is a long vowel (قال, أضاف, اختار, استعاد), as it is not in طالب or أعلن.</summary>
    private static bool IsHollow(string he) => he.Length > 2 && he[^2] == 'ا';

    private static string Shortened(string hollow) => hollow[..^2] + hollow[^1];
}
