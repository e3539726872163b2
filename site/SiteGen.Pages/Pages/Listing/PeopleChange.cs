namespace SiteGen.Site.Pages.Listing;

/// <summary>Who speaks in a call and not in the one before it, the other way round, and whose printed title differs.</summary>
/// <param name="Before">The earlier call.</param>
/// <param name="After">The later call.</param>
public sealed record PeopleChange(EarningsCall Before, EarningsCall After)
{
    /// <summary>The change that led to <paramref name="call"/>; null where it is its issuer's first.</summary>
    public static PeopleChange? Of(EarningsCall call, IEnumerable<EarningsCall> calls) =>
        calls.Where(other => other.Issuer == call.Issuer && other.Period < call.Period).MaxBy(other => other.Period)
            is { } before
            ? new(before, call)
            : null;

    /// <summary>Quarters between the two calls that have no transcript.</summary>
    public int Missing => After.Period.Ordinal - Before.Period.Ordinal - 1;

    /// <summary>Those of a side who speak in the later call only.</summary>
    public IReadOnlyList<Person> New(PersonType side) => Except(After, Before, side);

    /// <summary>Those of a side who speak in the earlier call only.</summary>
    public IReadOnlyList<Person> Gone(PersonType side) => Except(Before, After, side);

    /// <summary>Those who speak for the company in both, under different printed titles.</summary>
    public IReadOnlyList<(Appointment Before, Appointment After)> Retitled =>
        [
            .. After
                .Speakers.Where(person => person.Type == PersonType.Executive)
                .Select(person => (In(Before, person), In(After, person)))
                .Where(pair => pair.Item1?.Title is not null && pair.Item2?.Title is not null)
                .Select(pair => (pair.Item1!, pair.Item2!))
                .Where(pair => pair.Item1.Title != pair.Item2.Title),
        ];

    private static IReadOnlyList<Person> Except(EarningsCall these, EarningsCall those, PersonType side) =>
        [.. these.Speakers.Except(those.Speakers).Where(person => person.Type == side)];

    private static Appointment? In(EarningsCall call, Person person) => Affiliation.In(call, person);
}
