using SiteGen.Tests.Generator;
using SiteGen.Tests.People;

namespace SiteGen.Tests.Code;

/// <summary>Whatever a transcript says stays text: the generated code compiles, and has the members it should have.</summary>
public sealed class HostileTests
{
    private static readonly string[] Expected =
    [
        "Consumer.Calls",
        "Consumer.Calls+Everything",
        "Consumer.Firms",
        "Consumer.Firms+Everyone",
        "Consumer.People",
        "Consumer.People+Everyone",
    ];

    public static TheoryData<string> Words =>
        new(
            "\"; } } public class Evil { } /*",
            "\"\"\" + Evil() + \"\"\"",
            "*/ public class Evil { } /*",
            "#line 1 \"evil.cs\"",
            "\\u0022; } class Evil { }",
            "{{Evil}} {0} ${Evil}",
            "<script>alert(1)</script> & <b>",
            "</summary><evil/>",
            "\u0085\u2028\u2029 #error evil",
            "\u202Eevil\u2066",
            "// \r class Evil { }",
            "😀 營收 é",
            "'\\''; Evil();"
        );

    [Theory]
    [Trait("Fault", "I02")]
    [MemberData(nameof(Words))]
    public void InATitle(string words)
    {
        var title = "Chief " + string.Join(" ", words.Split(Breaks)) + " Officer";

        var consumer = Only(CallText.Of(1, $"Ines Okafor - {title}"));

        consumer.People.Single(person => person.Id == "ines-okafor").Appointments[0].Title.ShouldBe(title.Trim());
    }

    [Theory]
    [Trait("Fault", "I02")]
    [MemberData(nameof(Words))]
    public void InSpeech(string words)
    {
        var line = "We made " + string.Join(" ", words.Split(Breaks)) + " paper.";

        var consumer = Only(CallText.Of(1).Replace("We made paper.", line, StringComparison.Ordinal));

        consumer.Calls[0].Turns[1].Paragraphs[0].Text.ShouldBe(line);
    }

    [Theory]
    [Trait("Fault", "I02")]
    [MemberData(nameof(Words))]
    public void InTheNameOfTheCompany(string words)
    {
        var issuer = "Aldgate" + string.Join(" ", words.Split([.. Breaks, ',', '='])) + "Paper";

        var consumer = Consumer.Of(
            ("call.txt", CallText.Of(1)),
            ("calls.txt", $"call.txt = {issuer}, 2026-Q1, {issuer}\n")
        );

        consumer.Calls.ShouldHaveSingleItem().IssuerAsStated.ShouldBe(issuer);
        consumer.Calls[0].Ticker.ShouldBe(issuer);
        consumer.Calls[0].Id.ShouldMatch("^[a-z0-9-]+-2026-q1$");
        Types(consumer).Length.ShouldBe(Expected.Length);
    }

    [Theory]
    [Trait("Fault", "I02")]
    [MemberData(nameof(Words))]
    public void InTheNameOfTheFile(string words)
    {
        var name = string.Concat(words.Split([.. Breaks, '/', '\\'])) + ".txt";

        var consumer = Only(CallText.Of(1), name);

        consumer.Calls[0].Source.File.ShouldBe(name);
        consumer.Calls[0].Turns[0].Span.File.ShouldBe(name);
    }

    [Fact]
    [Trait("Fault", "I06")]
    public void NothingInvisibleStandsInGeneratedCode()
    {
        var text = CallText.Of(1, "Ines Okafor - Chief \u202EEvil\u200B Officer", firm: "Tern\u2066 Bank");

        foreach (var source in new Build().Run(Samples.File("call.txt", text)).Sources.Values)
        {
            source.ShouldNotContain('\r');
            source.Where(SiteGen.Generator.Lines.Characters.IsInvisible).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("ALL", "Paper")]
    [InlineData("Calls", "People")]
    [InlineData("Get", "Type")]
    [InlineData("Class", "Namespace")]
    [InlineData("Object", "Equals")]
    public void NamesThatCollideWithMembersAreToldApart(string given, string surname) =>
        Consumer
            .Of(("call.txt", CallText.Of(1, analyst: given + " " + surname, issuer: given + " " + surname)))
            .Calls.Count.ShouldBe(1);

    private static readonly char[] Breaks = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    private static Consumer Only(string text, string name = "call.txt")
    {
        var consumer = Consumer.Of((name, text));
        Types(consumer).ShouldBe(Expected);
        return consumer;
    }

    private static string[] Types(Consumer consumer) =>
        [
            .. consumer
                .Assembly.GetTypes()
                .Select(type => type.FullName!)
                .Where(type =>
                    type.StartsWith("Consumer.", StringComparison.Ordinal)
                    && !type.Contains('<', StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal),
        ];
}
