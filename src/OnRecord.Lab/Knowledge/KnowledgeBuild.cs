using OnRecord.Knowledge;
using OnRecord.Knowledge.Import;

namespace OnRecord.Lab.Knowledge;

/// <summary>Makes the almanac that is built into the program: filters, corrects and joins the open tables and the project's own facts.</summary>
public static class KnowledgeBuild
{
    /// <summary>The almanac of the tables in a folder.</summary>
    public static AlmanacBuilder Make(string folder)
    {
        var tables = new KnowledgeTables(folder);
        var facts = new AlmanacBuilder();
        var states = new StateFacts(facts);
        states.Take(tables.Open("states"));
        var offices = new OfficeFacts(facts, states);
        offices.Read(tables.Open("offices"));
        new GroupFacts(facts, states).Take(tables.Open("groups"), offices.IsPerson);
        Add(facts, "added-groups");
        var names = KnowledgeTables.Own("organisations").ToDictionary(row => row["code"], row => row["name"], StringComparer.Ordinal);
        KnownActor? Organisation(string name) => facts.Body(names.GetValueOrDefault(name) ?? name);
        offices.Add(Organisation);
        Add(facts, "added-offices");
        var others = new OtherFacts(facts, states);
        others.TakeTitles(tables.Open("titles"));
        others.TakeMembers(tables.Open("organisations-members"), Organisation);
        others.TakePlaces(tables.Open("places"));
        others.TakeOtherPlaces(tables.Open("places-extra"));
        return facts;
    }

    private static void Add(AlmanacBuilder facts, string table) =>
        new CsvImport(facts, Almanac.Empty).Take(KnowledgeTables.Own(table), fault => throw new OnRecordException($"{fault.Where}: {fault.Why}"));
}
