// What each call states as revenue, with the sentence that says so
foreach (var call in Calls.All)
{
    Console.WriteLine(
        call.Kpis.Revenue.Match(
            stated: revenue => $"{call.Id}: {revenue.Value}, line {revenue.Fact.Span.Line}: {revenue.Fact.Quote}",
            notStated: () => $"{call.Id}: not stated"
        )
    );
}
