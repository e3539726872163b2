namespace SiteGen;

/// <summary>A title and firm under which a person speaks in a call, as printed there.</summary>
/// <param name="PersonId">Identity of the person.</param>
/// <param name="InCall">Gives the call.</param>
/// <param name="Title">The title as printed; null where none is.</param>
/// <param name="Firm">The firm that the person speaks for: the issuer, or the analyst's; null where not stated.</param>
/// <param name="AsPrinted">The heading, or the words of the call, that say so.</param>
/// <param name="Note">Where the call's own words contradict the printed title: what they say; else null.</param>
/// <param name="Span">Where it is printed.</param>
public sealed record Appointment(
    string PersonId,
    Func<EarningsCall> InCall,
    string? Title,
    Firm? Firm,
    string AsPrinted,
    string? Note,
    SourceSpan Span
)
{
    /// <summary>The call.</summary>
    public EarningsCall Call => InCall();
}
