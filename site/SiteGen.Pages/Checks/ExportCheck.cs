using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Site.Plan;
using SiteGen.Site.Render;

namespace SiteGen.Site.Checks;

/// <summary>Finds calls whose page and exports tell different things.</summary>
public sealed class ExportCheck
{
    private static readonly Regex TurnId = new(@"^turn-\d+$");

    private static readonly Regex ParagraphId = new(@"^turn-\d+-p\d+$");

    private static readonly Regex ExchangeId = new(@"^question-\d+$");

    private readonly ConcurrentDictionary<Route, CallCounts> json = new();
    private readonly ConcurrentDictionary<string, int[]> turns = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> exchanges = new(StringComparer.Ordinal);

    /// <summary>Looks at one file; on several threads at once.</summary>
    public void Look(RenderedFile file)
    {
        if (file.Route == Route.Data("turns.csv"))
        {
            foreach (var call in Rows(file).ToLookup(row => row["call"], Paragraphs, StringComparer.Ordinal))
            {
                turns[call.Key] = [.. call];
            }
        }
        else if (file.Route == Route.Data("exchanges.csv"))
        {
            foreach (var (call, count) in Rows(file).CountBy(row => row["call"], StringComparer.Ordinal))
            {
                exchanges[call] = count;
            }
        }
        else if (file.Route.Path.StartsWith(Route.Data("calls/").Path, StringComparison.Ordinal))
        {
            json[file.Route] = InJson(file.Bytes);
        }
    }

    /// <summary>The faults of each call whose counts differ.</summary>
    public IEnumerable<Fault> Find(IEnumerable<EarningsCall> calls, IReadOnlyDictionary<Route, PageOutline> pages)
    {
        foreach (var call in calls)
        {
            var page = InPage(pages[Route.Call(call)]);
            var table = InTables(turns.GetValueOrDefault(call.Id, []), exchanges.GetValueOrDefault(call.Id));
            var data = json[Route.CallData(call)];
            if (page != table || page != data)
            {
                yield return new(
                    "SITE006",
                    Route.Call(call).Path,
                    1,
                    1,
                    $"the page has {page}, the tables in {Route.Data("").Path} have {table}, {Route.CallData(call).Path} has {data}"
                );
            }
        }
    }

    private static IEnumerable<Dictionary<string, string>> Rows(RenderedFile table) =>
        CsvReader.Read(Encoding.UTF8.GetString(table.Bytes.Span));

    private static CallCounts InPage(PageOutline page) =>
        new(
            page.Ids.Count(id => TurnId.IsMatch(id.Value)),
            page.Ids.Count(id => ParagraphId.IsMatch(id.Value)),
            page.Ids.Count(id => ExchangeId.IsMatch(id.Value))
        );

    private static int Paragraphs(Dictionary<string, string> turn) =>
        int.Parse(turn["paragraphs"], CultureInfo.InvariantCulture);

    private static CallCounts InTables(int[] paragraphs, int exchanges) =>
        new(paragraphs.Length, paragraphs.Sum(), exchanges);

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
}
