using SiteGen.Generator.Calls;

namespace SiteGen.Generator.People;

/// <summary>Someone who speaks in one call, before it is known who that is across calls.</summary>
internal sealed record Mention(int Call, int Speaker, string Issuer, FiscalQuarter Period, SpeakerReading Reading)
{
    public PersonName Name { get; } = PersonName.Of(Reading.Name);
}
