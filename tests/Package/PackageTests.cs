using System.Text.RegularExpressions;

namespace SiteGen.Package.Tests;

/// <summary>The package, restored from a folder into somebody else's project.</summary>
[Collection(nameof(PackedGenerator))]
public sealed class PackageTests(PackedGenerator package)
{
    private static readonly Regex Fences = new("```([a-z]+)\n(.*?)```", RegexOptions.Singleline);

    [Fact]
    public void TypedCodeRunsAgainstTwoTranscripts()
    {
        var consumer = new Consumer(
            package,
            Snippet("xml"),
            """
            using Consumer;

            foreach (var call in Calls.All)
            {
                Console.WriteLine($"{call} {call.Period} {call.Language}/{call.TranslationLanguage} {call.Turns.Count} turns");
            }

            var turn = Calls.KestrelFoods2026Q2.Turns[1];
            Console.WriteLine($"{turn.Speaker}: {turn.Paragraphs[0].Text} {turn.Span}");
            Console.WriteLine(turn.Paragraphs[0].Translation?.Text);
            Console.WriteLine(Calls.KestrelFoods2026Q1.Turns[1].Paragraphs[0].Translation is null);
            foreach (var appointment in People.TomasLindqvist.Appointments)
            {
                Console.WriteLine($"{appointment.Call.Period} {appointment.Title}, {appointment.Firm}");
            }

            foreach (var exchange in Calls.All.SelectMany(call => call.Exchanges))
            {
                Console.WriteLine($"{exchange.Analyst} ({exchange.Firm}) asks {string.Join(", ", exchange.AnsweredBy)}");
            }

            Console.WriteLine(string.Join(", ", Firms.All));
            """
        );
        consumer.Write("transcripts/first.txt", Transcripts.FirstQuarter);
        consumer.Write("transcripts/second.txt", Transcripts.SecondQuarter);

        consumer
            .Run()
            .ShouldBe(
                """
                kestrel-foods-2026-q1 (first.txt) 2026-Q1 en/ 7 turns
                kestrel-foods-2026-q2 (second.txt) 2026-Q2 en/zh-Hant 6 turns
                Tomas Lindqvist: We opened two bakeries in the quarter. second.txt(7,1)
                我們在本季開設了兩家麵包店。
                True
                2026-Q1 Chief Executive Officer, Kestrel Foods
                2026-Q2 Chief Financial Officer, Kestrel Foods
                Mara Devlin (Alder Research) asks Tomas Lindqvist
                Mara Devlin (Alder Research) asks Tomas Lindqvist
                Alder Research, Kestrel Foods

                """
            );
    }

    [Fact]
    public void TheReadmesExampleCompilesAndRuns()
    {
        var consumer = new Consumer(package, Snippet("xml"), "using Consumer;\n" + Snippet("csharp"));
        foreach (var seed in Directory.EnumerateFiles(Path.Join(Repository.Root, "seeds"), "*.txt"))
        {
            consumer.Write("transcripts/" + Path.GetFileName(seed), File.ReadAllText(seed));
        }

        consumer.Run().ShouldContain("twilio-2025-q3.txt(10,1)");
    }

    [Fact]
    [Trait("Fault", "G04")]
    public void AnUnreadableTranscriptIsAnErrorAtItsPlaceThatNobodyCanSwitchOff()
    {
        var consumer = new Consumer(package, Snippet("xml"), "Console.WriteLine(Consumer.Calls.All.Count);");
        consumer.Write("transcripts/first.txt", Transcripts.FirstQuarter);
        consumer.Write("transcripts/broken.txt", "Operator\nGood morning\u0007, everyone.\n");

        var outcome = consumer.Build("-p:NoWarn=CALL002", "-p:TreatWarningsAsErrors=false");

        outcome.Code.ShouldNotBe(0);
        outcome.Output.ShouldContain("broken.txt(2,13): error CALL002");
    }

    private static string Snippet(string language) =>
        Fences.Matches(Repository.Read("README.md")).Single(fence => fence.Groups[1].Value == language).Groups[2].Value;
}
