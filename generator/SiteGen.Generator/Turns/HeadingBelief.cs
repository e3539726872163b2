namespace SiteGen.Generator.Turns;

/// <summary>Decides which lines that have the shape of a heading are one.</summary>
internal sealed class HeadingBelief
{
    private readonly NameEvidence evidence;
    private readonly Heading[] candidates;
    private readonly Dictionary<string, int> times = new(StringComparer.Ordinal);

    public HeadingBelief(IEnumerable<Heading?> candidates, NameEvidence evidence)
    {
        this.evidence = evidence;
        this.candidates = [.. candidates.OfType<Heading>()];
        foreach (var text in this.candidates.Select(heading => heading.Whole.Text))
        {
            times[text] = times.TryGetValue(text, out var count) ? count + 1 : 1;
        }
    }

    /// <summary>Whether any candidate is believed: a layout without a heading explains nothing.</summary>
    public bool HoldsAny => candidates.Any(Holds);

    /// <summary>
    /// A name with a title is believed when the title is made of title words or the firm of a firm's, the line recurs, or running
    /// text names the person; a name alone only when the roster lists it, or when it is whole and the line recurs,
    /// or the person is named or addressed.
    /// </summary>
    public bool Holds(Heading heading)
    {
        var name = heading.Name.Text;
        return heading.IsOperator
            || UnknownPeople.Is(name)
            || evidence.Lists(name)
            || heading.Title is { } title && TitleWords.AnyIn(title.Text)
            || heading.Affiliation is { } firm && FirmWords.AnyIn(firm.Text)
            || NameShape.IsFullName(name)
                && !TitleWords.IsOffice(name)
                && (times[heading.Whole.Text] > 1 || evidence.Names(name) || evidence.Addresses(name));
    }
}
