using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Regions cut a business another way than its lines do: "In Asia, Tools grew 5%" is neither all of Asia nor all of Tools.
/// </summary>
internal static class Places
{
    private static readonly HashSet<string> Words = WordSet.Exact(
        """
        americas america emea apac apj apjc apla asia pacific europe european africa african china japan india brazil mexico canada
        united states kingdom ireland poland turkey russia singapore indonesia vietnam thailand malaysia philippines israel
        switzerland netherlands belgium austria sweden norway denmark finland portugal greece chile argentina colombia peru
        germany france italy spain australia korea taiwan u.k. u.s. uk us usa latin north south east west central middle
        eastern western northern southern greater mainland nordics benelux iberia british isles of and the
        """
    );

    // Kinds of income, that each division has.
    private static readonly HashSet<string> Incomes = WordSet.Exact(
        "nii non net interest fee fees recurring transaction based commission commissions and other trading performance"
    );

    public static bool Is(string? name) =>
        name is { Length: > 1 }
        && name.Split(' ', '-').All(static word => Words.Contains(word.TrimEnd(',').ToLowerInvariant()));

    /// <summary>The scope of a figure whose words say one, and whose sentence or topic says another.</summary>
    /// <param name="own">What the words of the figure say.</param>
    /// <param name="opening">What the sentence opens with: "In Asia, …"; null for nothing.</param>
    /// <param name="context">What the sentences before turned to.</param>
    public static string? Join(string? own, string? opening, Context context)
    {
        var topics = context.Topics;
        if (own is null or FactDraft.Total or FactDraft.Unnamed)
        {
            return own;
        }

        // "In most of the markets we track, Pumps grew 5%": in none of them alone.
        if (opening == FactDraft.Unnamed)
        {
            return opening;
        }

        // "Outside the U.S., sales of Pumps were".
        if (
            opening is not null
            && opening.StartsWith("Outside ", StringComparison.Ordinal)
            && !own.StartsWith("Outside ", StringComparison.Ordinal)
        )
        {
            return own + " outside " + opening.Substring("Outside ".Length);
        }

        // "In many markets, Pumps grew 5%".
        if (opening is not null && own != opening && ManyParts.Are(opening))
        {
            return ManyParts.Join(own, opening);
        }

        if (Is(own) && opening is not null && !Is(opening))
        {
            // "In Pumps, Asia grew 5%".
            return $"{opening} in {own}";
        }

        if (Is(own) && context.Regional is { } wide)
        {
            return $"{wide} in {own}";
        }

        var other = Is(opening) ? opening : topics.Part;
        // "Turning to Pumps. Sales grew 2%. U.S. sales grew 4%. In Asia, sales fell."
        if (Is(own) && topics.Of is { } turned && !Is(turned))
        {
            return $"{turned} in {own}";
        }

        if (Is(own))
        {
            // "The Pumps segment grew 2%. Asia was up 4%", where the segments are gone through.
            return topics.IsGroup && context.Walked is { } walked
                ? walked == FactDraft.Unnamed
                    ? walked
                    : $"{walked} in {own}"
                : other is null || topics.IsGroup || Is(other)
                    ? own
                    : FactDraft.Unnamed;
        }

        // "Kilns revenue grew 2%. Service grew 5%", where the segments are gone through.
        if (
            topics.IsGroup
            && context.OpenedHere is { } opened
            && !KindsOfParts.Are(opened)
            && (KindsOfParts.Are(own) || own is "International" or "Domestic" && !IsOfWorld(opened))
        )
        {
            return $"{own} in {opened}";
        }

        // "Non-NII lines were up 2%", on the slide of a bank's division.
        if (
            topics.Part is { } division
            && division is not FactDraft.Unnamed
            && !Is(division)
            && (
                topics.IsInSection && IsIncome(own)
                || topics.IsTurn && KindsOfParts.Are(own) && !KindsOfParts.Are(division)
            )
        )
        {
            return $"{own} in {division}";
        }

        return topics is { Part: FactDraft.Unnamed, IsOfPlace: true } ? FactDraft.Unnamed
            : !Is(other) || Holds(own, other!) ? own
            : Is(opening) || topics.IsTurn ? $"{own} in {other}"
            : context.IsPlaceAside && opening is null ? own
            : FactDraft.Unnamed;
    }

    // "U.S. market", "International markets".
    private static bool IsOfWorld(string name) =>
        name.Split(' ')
            .Any(static word => Is(word) || word is "International" or "international" or "Domestic" or "domestic");

    private static bool IsIncome(string name) =>
        name.Split(' ', '-').All(static word => Incomes.Contains(word.ToLowerInvariant()));

    private static bool Holds(string name, string other) =>
        name.IndexOf(other, StringComparison.OrdinalIgnoreCase) >= 0;
}
