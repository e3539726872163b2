using SiteGen.Generator.Calls;

namespace SiteGen.Generator.People;

/// <summary>Someone who speaks in one call, before it is known who that is across calls.</summary>
internal sealed record Mention(int Call, int Speaker, string Issuer, FiscalQuarter Period, SpeakerReading Reading)
{
    public PersonName Name { get; } = PersonName.Of(Reading.Name);
}

/// <summary>All mentions of one company that print one name: what identity is decided for.</summary>
internal sealed class NameForm(string issuer, PersonName name)
{
    public string Issuer { get; } = issuer;

    public PersonName Name { get; } = name;

    public List<Mention> Mentions { get; } = [];

    /// <summary>The printed name, and the others that the calls use for it.</summary>
    public IEnumerable<PersonName> Names =>
        Mentions.SelectMany(mention => mention.Reading.Aliases).Select(PersonName.Of).Prepend(Name);

    public bool Is(Side side) => Mentions.Any(mention => mention.Reading.Side == side);

    public bool SharesCallWith(NameForm other) =>
        Mentions.Any(mention => other.Mentions.Any(theirs => theirs.Call == mention.Call));

    /// <summary>Whether something forbids that the two are one: a call in which both speak, or different sides.</summary>
    public bool Contradicts(NameForm other) =>
        SharesCallWith(other)
        || Is(Side.Executive) && other.Is(Side.Analyst)
        || Is(Side.Analyst) && other.Is(Side.Executive);

    /// <summary>Whether the two are one person without asking anybody.</summary>
    public bool IsSurely(NameForm other) =>
        !Contradicts(other)
        && Names.Any(name => other.Names.Any(theirs => name.IsWhole && theirs.IsWhole && name.IsFormOf(theirs)));
}
