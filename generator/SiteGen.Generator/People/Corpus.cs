using SiteGen.Generator.Calls;
using SiteGen.Generator.Findings;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.People;

/// <summary>All calls with their people, as code will state them.</summary>
internal sealed record Corpus(
    EquatableArray<CallEntry> Calls,
    EquatableArray<PersonEntry> People,
    EquatableArray<FirmEntry> Firms,
    EquatableArray<Finding> Findings
)
{
    public static Corpus None { get; } =
        new(
            EquatableArray<CallEntry>.Empty,
            EquatableArray<PersonEntry>.Empty,
            EquatableArray<FirmEntry>.Empty,
            EquatableArray<Finding>.Empty
        );

    /// <summary>Everyone and every firm, without the calls: what stays equal when only words change.</summary>
    public Everyone Everyone => new(People, Firms, Calls.Select(CallName.Of).ToEquatableArray());
}

/// <summary>People and firms, with the names of the calls that they speak in.</summary>
internal sealed record Everyone(
    EquatableArray<PersonEntry> People,
    EquatableArray<FirmEntry> Firms,
    EquatableArray<CallName> Calls
);

/// <summary>What names a call: its company's name and its own in C#, and in words.</summary>
internal sealed record CallName(string Company, string Member, string Title)
{
    public static CallName Of(CallEntry call) =>
        new(
            call.Company,
            call.Member,
            $"{call.IssuerAsStated}, quarter {call.Period.Quarter} of fiscal year {call.Period.Year}, from {call.Reading.File}."
        );
}

/// <summary>One call, with what only the whole corpus tells: its identity, and who its speakers are.</summary>
/// <param name="Reading">The transcript, read.</param>
/// <param name="Id">Identity, such as <c>acme-2025-q3</c>.</param>
/// <param name="Company">Name of its company in C#.</param>
/// <param name="Member">Name in C#, such as <c>Acme2025Q3</c>.</param>
/// <param name="Issuer">The company, without its legal form.</param>
/// <param name="IssuerAsStated">The company as the transcript states it.</param>
/// <param name="Ticker">Its ticker symbol; null where not stated.</param>
/// <param name="Period">The quarter.</param>
/// <param name="Date">The day; null where not stated.</param>
/// <param name="People">Identities: of the speakers, then of announced people who did not speak here.</param>
/// <param name="Announced">For each exchange, the place of the announced person among <paramref name="People"/>; -1 for none.</param>
internal sealed record CallEntry(
    CallReading Reading,
    string Id,
    string Company,
    string Member,
    string Issuer,
    string IssuerAsStated,
    string? Ticker,
    FiscalQuarter Period,
    DateParts? Date,
    EquatableArray<string> People,
    EquatableArray<int> Announced
);
