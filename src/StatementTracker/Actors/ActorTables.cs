using StatementTracker.Languages;

namespace StatementTracker.Actors;

/// <summary>Reads the embedded tables into the built-in actors. A mistake in a table is an <see cref="InvalidOperationException"/> with file and line.</summary>
internal sealed class ActorTables(BuiltInActors actors)
{
    private static readonly string[] Kinds = ["organizations", "armed-groups", "parties", "ngos", "companies", "platforms", "agencies", "media"];

    private readonly Dictionary<string, List<string>> _memberships = new(StringComparer.Ordinal);

    /// <summary>Reads all tables, places first: everything else may refer to them.</summary>
    public void Load()
    {
        LoadMemberships();
        LoadPlaces("states");
        LoadPlaces("regions");
        actors.Institutions.LoadPatterns();
        foreach (string file in Kinds)
        {
            LoadActors(file);
        }

        LoadBodies();
    }

    private static DataFile Open(string file) => DataFile.Open($"Actors.{file}.tsv");

    private void LoadMemberships()
    {
        DataFile file = Open("memberships");
        int organization = file.Column("organization"), members = file.Column("members");
        while (file.Read())
        {
            string id = file[organization].ToString();
            foreach (string member in NameList.Split(file[members].ToString()))
            {
                (_memberships.TryGetValue(member, out List<string>? list) ? list : _memberships[member] = []).Add(id);
            }
        }
    }

    private void LoadPlaces(string name)
    {
        DataFile file = Open(name);
        int id = file.Column("id"), english = file.Column("english"), arabic = file.Column("arabic"), capitals = file.Column("capitals");
        int arabicCapitals = file.Column("arabicCapitals"), adjectives = file.Column("adjectives"), arabicAdjectives = file.Column("arabicAdjectives"), memberOf = file.Column("memberOf");
        while (file.Read())
        {
            Add(file, file[id].ToString(), SpeakerKind.Government, file[english], file[arabic], file[memberOf].ToString());
            actors.AddCapitals(file[capitals]);
            actors.AddCapitals(file[arabicCapitals]);
            actors.Institutions.AddPlace(file[english], file[arabic], file[adjectives].ToString(), file[arabicAdjectives].ToString());
        }
    }

    private void LoadActors(string name)
    {
        DataFile file = Open(name);
        int id = file.Column("id"), kind = file.Column("kind"), english = file.Column("english"), arabic = file.Column("arabic"), memberOf = file.Column("memberOf");
        while (file.Read())
        {
            Add(file, file[id].ToString(), KindOf(file, file[kind]), file[english], file[arabic], file[memberOf].ToString());
        }
    }

    private void LoadBodies()
    {
        DataFile file = Open("bodies");
        int idColumn = file.Column("id"), kind = file.Column("kind"), english = file.Column("english"), arabic = file.Column("arabic");
        while (file.Read())
        {
            string id = file[idColumn].ToString();
            if (!file[kind].IsEmpty)
            {
                Add(file, id, KindOf(file, file[kind]), file[english], file[arabic], id[..id.IndexOf('/', StringComparison.Ordinal)]);
                continue;
            }

            int institution = actors.IndexOfInstitution(id);
            _ = institution >= 0 ? 0 : throw file.Fault($"there is no institution {id}: give it a kind.");
            actors.Institutions.AddNames(institution, Names(file[english], file[arabic]));
            actors.AddNames(file[english], institution);
            actors.AddNames(file[arabic], institution);
        }
    }

    private void Add(DataFile file, string id, SpeakerKind kind, ReadOnlySpan<char> english, ReadOnlySpan<char> arabic, string memberOf)
    {
        string names = Names(english, arabic);
        Actor actor = new(id, kind, new ActorNames(() => NameList.Split(names)), MemberOf(id, memberOf));
        _ = actors.Add(actor, english, arabic) ? 0 : throw file.Fault($"the id {id} is given twice.");
    }

    private static string Names(ReadOnlySpan<char> english, ReadOnlySpan<char> arabic) => string.Concat(english, "; ", arabic);

    private List<string> MemberOf(string id, string memberOf)
    {
        List<string> all = memberOf.Length == 0 ? [] : [memberOf];
        return _memberships.TryGetValue(id, out List<string>? organizations) ? [.. all, .. organizations] : all;
    }

    internal static SpeakerKind KindOf(DataFile file, ReadOnlySpan<char> label) =>
        Enum.TryParse(label, out SpeakerKind kind) ? kind : throw file.Fault($"there is no SpeakerKind \"{label}\".");
}
