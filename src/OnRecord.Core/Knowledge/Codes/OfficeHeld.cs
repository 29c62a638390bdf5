using System.Collections.Immutable;

namespace OnRecord.Knowledge.Codes;

/// <summary>What a person was on a day, as far as the almanac knows.</summary>
/// <param name="Person">Who.</param>
/// <param name="Term">The term that decides.</param>
/// <param name="IsFormer">Whether it had ended.</param>
/// <param name="IsToCome">Whether it had not begun.</param>
/// <param name="Weight">How likely a text means this person when it gives less than the full name.</param>
internal sealed record OfficeHeld(KnownActor Person, Term Term, bool IsFormer, bool IsToCome, int Weight)
{
    private const string Vatican = "VAT";

    /// <summary>The PLOVER country.</summary>
    public string? Country => Term.Post.Body.Kind == KnownKind.Armed && !Person.Countries.IsEmpty ? Person.Countries[0] : Term.Post.Body.Country ?? Person.Country;

    /// <summary>The sectors.</summary>
    public ImmutableArray<string> Sectors => (Term.Post.Body.Kind, IsFormer, Term.Post.Kind) switch
    {
        (_, true, _) => ["ELI"],
        _ when IsToCome => [],
        (KnownKind.International, _, _) => [],
        (KnownKind.State, _, OfficeKind.HeadOfState) when Term.Post.Body.Key == Vatican => ["REL"],
        (KnownKind.Armed or KnownKind.Party or KnownKind.Movement, _, _) => Term.Post.Body.Sector is { } sector ? [sector] : [],
        (_, _, OfficeKind.DefenceMinister or OfficeKind.DeputyDefenceMinister) => ["GOV", "MIL"],
        var (_, _, kind) => [kind.Sector()],
    };
}
