// What was guided, for when, and what it replaced
foreach (var (given, replaced) in Calls.All.SelectMany(call => call.Guidance))
{
    Console.WriteLine($"{given.Call.Id}: {given.Concept} for {given.Period}: {Range(given)} {given.Unit}");
    if (replaced is not null)
    {
        Console.WriteLine($"  before: {Range(replaced)}");
    }
}

static string Range(Fact fact) => fact.Value is { } value ? $"{value}" : $"{fact.Low}–{fact.High}";
