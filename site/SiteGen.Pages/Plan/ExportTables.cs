using SiteGen.Site.Exports;
using SiteGen.Site.Kpis;

namespace SiteGen.Site.Plan;

/// <summary>The tables of a corpus: exported as files, and explained on a page.</summary>
public static class ExportTables
{
    /// <summary>The tables, in the order shown.</summary>
    public static IReadOnlyList<ExportTable> Make(Corpus corpus, Figures figures) =>
        [
            CallsTable.Make(corpus),
            TurnsTable.Make(corpus),
            PeopleTable.Make(corpus),
            AppointmentsTable.Make(corpus),
            ExchangesTable.Make(corpus),
            FactsTable.Make(corpus),
            KpisTable.Make(corpus, figures),
            GuidanceTable.Make(figures),
            RelationsTable.Make(figures),
            FindingsTable.Make(corpus, figures),
        ];
}
