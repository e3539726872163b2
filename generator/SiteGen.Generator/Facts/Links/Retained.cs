namespace SiteGen.Generator.Facts;

/// <summary>Tells a retention of more than all there was from one of customers: it counts what they bought besides.</summary>
internal static class Retained
{
    private const decimal All = 100;

    public static Link Of(Link link, Figure figure) =>
        link.Concept == "RetentionRate"
        && figure.Unit == Unit.Percent
        && (figure.Value ?? figure.Low ?? 0) is var kept
        && (kept > All || kept == All && figure.Qualifier is "more-than" or "at-least")
            ? link with
            {
                Concept = "NetExpansionRate",
            }
            : link;
}
