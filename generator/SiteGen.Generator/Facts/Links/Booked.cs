namespace SiteGen.Generator.Facts;

/// <summary>Links amounts that their own nouns name: programs, debts, charges and gains.</summary>
internal static class Booked
{
    public static Link? Of(Statement said, int k, FactDraft? previous)
    {
        var figure = said.Figures[k];
        return ReturnPrograms.Of(said, k)
            ?? Authorizations.Of(said, figure)
            ?? Debts.Of(said, figure)
            ?? Charges.Of(said, figure)
            ?? Haircuts.Of(said, figure)
            ?? Saved.Of(said, figure)
            ?? Gains.Of(said, figure, previous)
            ?? Charges.Gain(said, figure);
    }
}
