namespace SiteGen.Generator.Facts;

/// <summary>Tells which figure a part is of that stands behind one, and which part the next is of.</summary>
internal static class PartsBehind
{
    /// <summary>"62% in Software and 31% in Hardware": what stands behind one figure is not of the next.</summary>
    public static bool AreOfFigure(string scope, FactDraft? previous, Statement said) =>
        previous is not null
        && said.Subjects.Near.Behind(previous.Figure.Last) is { } behind
        && (scope == behind || scope.EndsWith(" in " + behind, StringComparison.Ordinal));

    /// <summary>"Soap grew, driven by 5% growth in Asia and 2% in Europe": soap in both.</summary>
    public static string In(string place, Link link, FactDraft? previous) =>
        link.Mention is not null || previous?.Scope.IndexOf(" in ", StringComparison.Ordinal) is not (> 0 and var part)
            ? place
        : Places.Is(place) ? previous.Scope.Substring(0, part + 4) + place
        : FactDraft.Unnamed;
}
