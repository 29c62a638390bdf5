namespace OnRecord.Resolve;

/// <summary>Resolves a description such as <c>the NATO chief</c> or <c>the minister</c> to the person whose office the article says it is.</summary>
internal sealed class TitleResolver(Cast cast)
{
    /// <summary>The persons with an office that fits, those who hold just the role asked for before other heads, those named last before the place first.</summary>
    public List<Member> Fitting(SourceWords source)
    {
        var asked = Office.Of(source.Lower);
        var fitting = cast.Members.Where(member => member.Type == ActorType.Person && member.Held.Exists(asked.IsMetBy)).ToList();
        var exact = fitting.FindAll(member => member.Held.Exists(held => asked.IsMetBy(held) && asked.SharesRole(held)));
        return [.. (exact.Count > 0 ? exact : fitting).OrderByDescending(member => LastPlace(member, source))];
    }

    private static int LastPlace(Member member, SourceWords source) =>
        member.Places.Where(place => place.Unit <= source.UnitNumber).Select(place => place.Unit).DefaultIfEmpty(-1).Max();
}
