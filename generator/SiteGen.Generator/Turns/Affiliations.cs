namespace SiteGen.Generator.Turns;

/// <summary>Tells the firms that headings print in the place of a title: <c>Ada Lovelace - Analytical Bank LLC</c>.</summary>
internal static class Affiliations
{
    /// <summary>The heading with its firm in the firm's place; as it is where what is printed may be a title.</summary>
    public static Heading Resolve(Heading heading, Roster roster) =>
        heading is { Title: { } text, Affiliation: null } && IsFirm(text.Text, roster)
            ? heading with
            {
                Title = null,
                Affiliation = text,
            }
            : heading;

    private static bool IsFirm(string text, Roster roster) =>
        roster.HasFirm(text) || !TitleWords.IsTitle(text, RosterSide.Analyst) && FirmWords.AnyIn(text);
}
