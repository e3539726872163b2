using System.Globalization;
using SiteGen.Generator.Facts;

namespace SiteGen.Tests.Facts;

/// <summary>
/// A fact as one line that a person can read: "Revenue of Cloud: 1.13 billion USD, approximately, non-gaap, 2025-FY,
/// guidance". What goes without saying is left out: all of the company, the call's quarter, that it happened.
/// </summary>
internal static class FactLine
{
    public static string Of(FactReading fact, string quarter)
    {
        var (draft, stated) = (fact.Draft, fact.Draft.Stated);
        var scope = draft.Scope is FactDraft.Total or "" ? "" : $" of {draft.Scope}";
        string[] tags =
        [
            stated.Qualifier,
            draft.Basis,
            draft.Comparison,
            draft.Period == quarter ? "" : draft.Period,
            draft.Status == FactDraft.Actual ? "" : draft.Status,
            fact.IsAnalysts ? "analyst" : "",
        ];
        var said = string.Concat(tags.Where(tag => tag.Length > 0).Select(tag => $", {tag}"));
        return $"{draft.Concept}{scope}: {Value(stated)} {draft.StatedUnit}{said}";
    }

    private static string Value(Figure figure) =>
        figure switch
        {
            { Low: { } low, High: { } high } => $"{Number(low)} to {Number(high)}",
            { Low: { } low } => $"{Number(low)} or more",
            { High: { } high } => $"{Number(high)} or less",
            _ => Number(figure.Value!.Value),
        };

    private static string Number(decimal value)
    {
        var (scale, word) = Math.Abs(value) switch
        {
            >= 1_000_000_000_000 => (1_000_000_000_000m, " trillion"),
            >= 1_000_000_000 => (1_000_000_000m, " billion"),
            >= 1_000_000 => (1_000_000m, " million"),
            _ => (1m, ""),
        };
        return (value / scale).ToString("#,0.#########", CultureInfo.InvariantCulture) + word;
    }
}
