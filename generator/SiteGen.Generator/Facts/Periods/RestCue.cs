using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "the remainder of 2025", "the rest of the year": what is left of a period, kept as words.</summary>
internal static class RestCue
{
    private static readonly HashSet<string> Rests = WordSet.Exact("remainder rest balance");

    private static readonly HashSet<string> Leads = WordSet.Exact("the this our fiscal calendar");

    private static readonly HashSet<string> Units = WordSet.Exact("year quarter half decade");

    public static PeriodCue? At(Token[] tokens, int i)
    {
        if (!Rests.Has(tokens[i]) || tokens.Word(i + 1) != "of")
        {
            return null;
        }

        var last = tokens.Past(i + 2, Leads);
        return Units.Has(tokens.Word(last)) || last < tokens.Length && Years.Of(tokens[last].Lower) is not null
            ? new(i, last, PeriodName.Rest(tokens.Text(i + 2, last + 1)))
            : null;
    }
}
