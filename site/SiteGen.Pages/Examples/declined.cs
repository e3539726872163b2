// Who asked for what the company would not state, and in which words it declined
foreach (var exchange in Calls.All.SelectMany(call => call.Exchanges).Where(one => one.Refusals.Count > 0))
{
    Console.WriteLine($"{exchange.Call.Id}: {exchange.Analyst} ({exchange.Firm})");
    foreach (var refusal in exchange.Refusals)
    {
        Console.WriteLine($"  {refusal.Turn.Speaker}, line {refusal.Span.Line}: {refusal.Quote}");
    }
}
