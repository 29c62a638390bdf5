namespace OnRecord.Resolve;

/// <summary>Resolves a description such as <c>the NATO chief</c> or <c>the minister</c> to the person whose office the article says it is.</summary>
internal sealed class TitleResolver(Cast cast)
{
    /// <summary>The persons with an office that fits, those who hold just the role asked for before other heads, those named last before the place first.</summary>
    public List<Member> Fitting(SourceWords source)
    {
        var asked = Office.Of(source.Lower);
        var fitting = cast.PersonsNear(source.UnitNumber).Where(person => person.Held.Exists(asked.IsMetBy)).ToList();
        var exact = fitting.FindAll(person => person.Held.Exists(office => asked.IsMetBy(office) && asked.SharesRole(office)));
        return [.. (exact.Count > 0 ? exact : fitting).OrderByDescending(person => person.LastUnit(source.UnitNumber))];
    }
}
