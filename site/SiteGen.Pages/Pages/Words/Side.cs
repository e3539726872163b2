namespace SiteGen.Site.Pages.Words;

/// <summary>The sides of a call, in words.</summary>
public static class Side
{
    /// <summary>The sides in the order in which pages list them.</summary>
    public static IReadOnlyList<PersonType> All { get; } =
    [PersonType.Executive, PersonType.Analyst, PersonType.Operator, PersonType.Unknown];

    /// <summary>Heading over the people of a side.</summary>
    public static string Heading(PersonType side) =>
        side switch
        {
            PersonType.Executive => "For the company",
            PersonType.Analyst => "Analysts",
            PersonType.Operator => "Operator",
            _ => "Side unknown",
        };

    /// <summary>What a person of the side is.</summary>
    public static string Of(PersonType side) =>
        side switch
        {
            PersonType.Executive => "Company speaker",
            PersonType.Analyst => "Analyst",
            PersonType.Operator => "Operator of the conference line",
            _ => "Speaker of an unknown side",
        };
}
