using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Site.Plan;
using SiteGen.Site.Render;

namespace SiteGen.Site.Checks;

/// <summary>Finds calls whose page and exports tell different things.</summary>
/// <param name="files">Every file of the site.</param>
/// <param name="pages">Every page of the site.</param>
public sealed partial class ExportCheck(
    IReadOnlyList<RenderedFile> files,
    IReadOnlyDictionary<Route, PageOutline> pages
)
{
    private readonly Dictionary<Route, RenderedFile> files = files.ToDictionary(file => file.Route);

    /// <summary>The faults of each call whose counts differ.</summary>
    public IEnumerable<Fault> Find(IEnumerable<EarningsCall> calls)
    {
        var turns = Rows("turns.csv").ToLookup(row => row["call"], Paragraphs, StringComparer.Ordinal);
        var exchanges = Rows("exchanges.csv").CountBy(row => row["call"], StringComparer.Ordinal).ToDictionary();
        foreach (var call in calls)
        {
            var page = InPage(pages[Route.Call(call)]);
            var table = InTables([.. turns[call.Id]], exchanges.GetValueOrDefault(call.Id));
            var json = InJson(files[Route.CallData(call)].Bytes);
            if (page != table || page != json)
            {
                yield return new(
                    "SITE006",
                    Route.Call(call).Path,
                    1,
                    1,
                    $"the page has {page}, the tables in {Route.Data("").Path} have {table}, {Route.CallData(call).Path} has {json}"
                );
            }
        }
    }

    private IEnumerable<Dictionary<string, string>> Rows(string table) =>
        CsvReader.Read(Encoding.UTF8.GetString(files[Route.Data(table)].Bytes.Span));

    private static CallCounts InPage(PageOutline page) =>
        new(
            page.Ids.Count(id => TurnId.IsMatch(id.Value)),
            page.Ids.Count(id => ParagraphId.IsMatch(id.Value)),
            page.Ids.Count(id => ExchangeId.IsMatch(id.Value))
        );

    private static int Paragraphs(Dictionary<string, string> turn) =>
        int.Parse(turn["paragraphs"], CultureInfo.InvariantCulture);

    private static CallCounts InTables(IReadOnlyList<int> paragraphs, int exchanges) =>
        new(paragraphs.Count, paragraphs.Sum(), exchanges);

    private static CallCounts InJson(ReadOnlyMemory<byte> json)
    {
        using var call = JsonDocument.Parse(json);
        var turns = call.RootElement.GetProperty("turns");
        return new(
            turns.GetArrayLength(),
            turns.EnumerateArray().Sum(turn => turn.GetProperty("paragraphs").GetArrayLength()),
            call.RootElement.GetProperty("exchanges").GetArrayLength()
        );
    }

    [GeneratedRegex(@"^turn-\d+$")]
    private static partial Regex TurnId { get; }

    [GeneratedRegex(@"^turn-\d+-p\d+$")]
    private static partial Regex ParagraphId { get; }

    [GeneratedRegex(@"^question-\d+$")]
    private static partial Regex ExchangeId { get; }
}
