using SiteGen.Generator.Calls;

namespace SiteGen.Generator.People;

/// <summary>All mentions of one company that print one name: what identity is decided for.</summary>
internal sealed class NameForm
{
    private readonly HashSet<int> calls;
    private readonly HashSet<Side> sides;

    public NameForm(string issuer, IReadOnlyList<Mention> mentions)
    {
        (Issuer, Name, Mentions) = (issuer, mentions[0].Name, mentions);
        calls = [.. mentions.Select(mention => mention.Call)];
        sides = [.. mentions.Select(mention => mention.Reading.Side)];
        Names =
        [
            .. mentions.SelectMany(mention => mention.Reading.Aliases).Distinct().Select(PersonName.Of).Prepend(Name),
        ];
        OddLetter = LookAlikes.In(Name.Printed);
    }

    public string Issuer { get; }

    public PersonName Name { get; }

    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>The printed name, and the others that the calls use for it.</summary>
    public IReadOnlyList<PersonName> Names { get; }

    /// <summary>What is odd about the letters of the name; null where nothing is.</summary>
    public string? OddLetter { get; }

    public bool Is(Side side) => sides.Contains(side);

    /// <summary>Whether something forbids that the two are one: a call in which both speak, or different sides.</summary>
    public bool Contradicts(NameForm other) =>
        calls.Overlaps(other.calls)
        || Is(Side.Executive) && other.Is(Side.Analyst)
        || Is(Side.Analyst) && other.Is(Side.Executive);

    /// <summary>Whether the two are one person without asking anybody.</summary>
    public bool IsSurely(NameForm other) =>
        !Contradicts(other)
        && Names.Any(name => other.Names.Any(theirs => name.IsWhole && theirs.IsWhole && name.IsFormOf(theirs)));
}
