namespace SiteGen.Tests.Site;

/// <summary>Someone who speaks in a call that is made for a test.</summary>
internal sealed record SpeakerRow(string Name, PersonType Type, string? Title, string? Firm, SourceSpan Span)
{
    public Person In(Func<EarningsCall> call) =>
        new(
            CallBuilder.Slug(Name),
            Name,
            Type,
            [],
            [
                new(
                    CallBuilder.Slug(Name),
                    call,
                    Title,
                    Firm is null ? null : new Firm(CallBuilder.Slug(Firm), Firm, []),
                    Name,
                    null,
                    Span
                ),
            ]
        );
}
