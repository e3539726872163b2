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

    [Fact]
    public void AProjectWithoutTranscriptsCompiles()
    {
        var consumer = Consumer.Of();

        consumer.Calls.ShouldBeEmpty();
        consumer.People.ShouldBeEmpty();
        consumer.Firms.ShouldBeEmpty();
    }
}
