using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Code;

public sealed class GeneratedCodeTests
{
    private static readonly Consumer Consumer = Consumer.Of(
        ("first.txt", Samples.First),
        ("second.txt", Samples.Second),
        ("other.txt", Samples.Other)
    );

    [Fact]
    public void CallsAreMembersByCompanyAndQuarter()
    {
        var calls = Consumer.Assembly.GetType("Consumer.Calls")!;

        var call = (EarningsCall)calls.GetProperty("AldgatePaper2026Q2")!.GetValue(null)!;

        Consumer
            .Calls.Select(one => one.Id)
            .ShouldBe(["aldgate-paper-2026-q1", "aldgate-paper-2026-q2", "brindle-yarn-2026-q1"]);
        call.ShouldBeSameAs(Consumer.Calls[1]);
        call.Turns[1].Paragraphs[0].Text.ShouldBe("Thank you. We made even more paper.");
        call.Turns[1].Speaker!.Name.ShouldBe("Ines Okafor");
        call.Turns[1].Span.ShouldBe(new("second.txt", 3, 0, 37));
    }

    [Fact]
    public void PeopleAreMembersWithTheirAppointments()
    {
        var people = Consumer.Assembly.GetType("Consumer.People")!;

        var analyst = (Person)people.GetProperty("TomReyes")!.GetValue(null)!;

        analyst.Type.ShouldBe(PersonType.Analyst);
        analyst
            .Calls.Select(call => call.Id)
            .ShouldBe(["aldgate-paper-2026-q1", "brindle-yarn-2026-q1", "aldgate-paper-2026-q2"]);
        analyst.Appointments.Select(one => one.Firm!.Name).Distinct().ShouldBe(["Falk Research"]);
        Consumer.People.Select(person => person.Id).ShouldBe(["ines-okafor", "lena-marsh", "operator", "tom-reyes"]);
        Consumer.Firms.Select(firm => firm.Id).ShouldBe(["aldgate-paper", "brindle-yarn", "falk-research"]);
    }

    [Fact]
    public void ExchangesLeadToTheirTurns()
    {
        var exchange = Consumer.Calls[0].Exchanges.ShouldHaveSingleItem();

        exchange.Analyst!.Id.ShouldBe("tom-reyes");
        exchange.Firm.ShouldBe("Falk Research");
        exchange.Questions.ShouldHaveSingleItem().Paragraphs[0].Text.ShouldBe("How much paper?");
        exchange.AnsweredBy.Select(person => person.Name).ShouldBe(["Ines Okafor"]);
    }

    [Theory]
    [Trait("Fault", "B08")]
    [InlineData("we made less paper, a lot less of it than ever.")]
    [InlineData("Thank you. We made MORE paper than ever.")]
    public void ATextThatIsNotTheOneCompiledIsRefused(string words)
    {
        var other = Samples.First.Replace("Thank you. We made more paper than ever.", words, StringComparison.Ordinal);
        var consumer = Consumer.Of([("first.txt", Samples.First)], [("first.txt", other)]);

        var refusal = Should.Throw<InvalidDataException>(() => consumer.Calls[0].Turns[1].Paragraphs[0].Text);

        refusal.Message.ShouldStartWith("first.txt: ");
    }

    // A megabyte of literals is what the compiler refuses with CS8103 when sixteen come together.
    [Fact]
    [Trait("Fault", "G05")]
    public void WhatIsSaidIsNoLiteralHoweverMuchItIs()
    {
        var speech = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"Mill {i} made more paper than ever.\n"));
        var longer = Samples.First.Replace("Thank you. We", speech + "Thank you. We", StringComparison.Ordinal);

        Literals(longer).ShouldBeLessThan(Literals(Samples.First) + 100);
        Consumer.Of(("first.txt", longer)).Calls[0].Turns[1].Paragraphs.Count.ShouldBe(5_001);
    }

    [Fact]
    public void AProjectWithoutTranscriptsCompiles()
    {
        var consumer = Consumer.Of();

        consumer.Calls.ShouldBeEmpty();
        consumer.People.ShouldBeEmpty();
        consumer.Firms.ShouldBeEmpty();
    }

    private static int Literals(string transcript) =>
        new Build()
            .Run(Samples.File("first.txt", transcript))
            .Output.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.StringLiteralToken))
            .Sum(token => token.ValueText.Length);
}
