namespace SiteGen.Bench.Made;

/// <summary>Sets a call in text as publishers do; the names are those of <c>docs/layouts.md</c>.</summary>
internal static class CallLayouts
{
    private const string Translation = "我們看到所有工廠對產品的需求強勁,並預期隨著成本下降,利潤率將有所改善。";

    private static readonly string Rule = new('-', 80);

    /// <summary>The layouts, by name.</summary>
    public static IReadOnlyList<(string Name, Func<MadeCall, IEnumerable<string>> Lines)> All { get; } =
    [
        ("hyphen-one-line", call => Headed(call, one => Heading(one, " - "))),
        ("names-alone", call => [Title(call), .. People(call), .. Headed(call, one => one.Name)]),
        ("em-dash-blank-lines", call => Apart(Headed(call, one => Heading(one, " — ")))),
        (
            "double-hyphen",
            call =>
                [Title(call), .. Headed(call, one => Heading(one, " -- ") + (one.Firm is null ? "" : " -- Analyst"))]
        ),
        ("inline-names", call => [Title(call), .. Inline(call)]),
        ("doubled-two-languages", call => Doubled(call, "", "")),
        ("bulleted-two-languages", call => Apart(Doubled(call, "  • ", "    "))),
        ("numbered-headings", Numbered),
        ("timed-headings", Timed),
    ];

    private static IEnumerable<string> Headed(MadeCall call, Func<MadeSpeaker, string> heading) =>
        call.Turns.SelectMany(turn => turn.Paragraphs.Prepend(heading(turn.Speaker)));

    private static IEnumerable<string> Inline(MadeCall call) =>
        call.Turns.SelectMany(turn => turn.Paragraphs.Skip(1).Prepend($"{turn.Speaker.Name}: {turn.Paragraphs[0]}"));

    private static IEnumerable<string> Doubled(MadeCall call, string lead, string below) =>
        call.Turns.SelectMany(turn =>
            turn.Paragraphs.SelectMany(text => new[] { lead + text, below + Translation })
                .Prepend(below + Heading(turn.Speaker, " - "))
                .Prepend(lead + Heading(turn.Speaker, " - "))
        );

    private static IEnumerable<string> Numbered(MadeCall call) =>
        call.Turns.SelectMany(
            (turn, index) =>
                new[] { Rule, $"{Printed(turn.Speaker, call)}    [{index + 1}]", Rule }.Concat(turn.Paragraphs)
        );

    private static IEnumerable<string> Timed(MadeCall call) =>
        call.Turns.SelectMany(
            (turn, index) => turn.Paragraphs.Prepend($"{Heading(turn.Speaker, ", ")} ({index:00}:{index * 7 % 60:00}):")
        );

    private static string Printed(MadeSpeaker one, MadeCall call) =>
        one switch
        {
            { Title: { } title } => $"{one.Name},  {call.Company} - {title}",
            { Firm: { } firm } => $"{one.Name},  {firm} - Analyst",
            _ => one.Name,
        };

    private static string Heading(MadeSpeaker one, string between) =>
        (one.Title ?? one.Firm) is { } rest ? one.Name + between + rest : one.Name;

    private static string Title(MadeCall call) =>
        FormattableString.Invariant(
            $"{call.Company}, Inc. (NYSE:{call.Ticker}) Q{call.Quarter} {call.Year} Earnings Conference Call"
        );

    private static IEnumerable<string> People(MadeCall call) =>
        call
            .Executives.Select(one => Heading(one, " - "))
            .Prepend("Company Participants")
            .Concat(call.Analysts.Select(one => Heading(one, " - ")).Prepend("Conference Call Participants"));

    private static IEnumerable<string> Apart(IEnumerable<string> lines) => lines.SelectMany(line => new[] { line, "" });
}
