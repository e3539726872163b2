using SiteGen.Generator.Calls;
using SiteGen.Generator.Findings;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.People;

/// <summary>One person, as code will state it.</summary>
internal sealed record PersonEntry(
    string Id,
    string Member,
    string Name,
    Side Type,
    EquatableArray<string> Aliases,
    EquatableArray<AppointmentEntry> Appointments
);

/// <summary>What was printed of a person in one call.</summary>
internal sealed record AppointmentEntry(
    string Call,
    string? Title,
    string? Firm,
    string AsPrinted,
    string? Note,
    Place Place
);

/// <summary>One firm; appointments name it by its identity.</summary>
internal sealed record FirmEntry(string Id, string Name, EquatableArray<string> Aliases);
