namespace SiteGen;

/// <summary>One person across all calls, under every printed form of the name.</summary>
/// <param name="Id">Identity: the slug of <paramref name="Name"/>, such as <c>ada-lovelace</c>.</param>
/// <param name="Name">The name, in its plainest printed form.</param>
/// <param name="Type">On which side the person stands.</param>
/// <param name="Aliases">The other forms of the name that the calls use.</param>
/// <param name="Appointments">What was printed of the person, call by call, earliest first.</param>
public sealed record Person(
    string Id,
    string Name,
    PersonType Type,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<Appointment> Appointments
)
{
    /// <summary>The calls in which the person speaks, earliest first.</summary>
    public IEnumerable<EarningsCall> Calls => Appointments.Select(appointment => appointment.Call).Distinct();

    /// <summary>Everything the person said, call by call.</summary>
    public IEnumerable<Turn> Turns => Calls.SelectMany(call => call.Turns).Where(turn => turn.Speaker == this);

    /// <summary>Two people are one where their identity is.</summary>
    public bool Equals(Person? other) => other is not null && other.Id == Id;

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Id, StringComparison.Ordinal);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
