using SiteGen.Generator.Answers;

namespace SiteGen.Tests.Answers;

public class RefusalTests
{
    [Theory]
    [InlineData("We're just not going to provide that number today.")]
    [InlineData("We don't break it out by region.")]
    [InlineData("We do not break out paper and board.")]
    [InlineData("We don't guide to that metric.")]
    [InlineData("Unfortunately, we are not in a position to give any guidance on the merger.")]
    [InlineData("I'm not going to quantify it.")]
    [InlineData("We haven't disclosed that, Lou.")]
    [InlineData("We can't comment on October.")]
    [InlineData("I won't get into the specifics of the contract.")]
    [InlineData("That's not something that we disclose.")]
    [InlineData("It's not a metric we share, so I will leave it there.")]
    [InlineData("So it's too early to say what that means for next year.")]
    [InlineData("It would be premature to put a number on it, and premature to guide.")]
    [InlineData("Not going to comment on individual customers.")]
    [InlineData("I'd rather not speculate.")]
    [InlineData("We don't have a specific number to share with you today.")]
    [InlineData("We'll hold off on giving a target until the spring.")]
    [InlineData("We will not be updating our full year outlook.")]
    [InlineData("But we\u2019re not ready to size that opportunity, in terms of a number.")]
    [InlineData("We have not given guidance for 2027.")]
    [InlineData("We prefer not to discuss specific figures for the mill.")]
    [InlineData("I don't want to go into too much detail on pricing.")]
    [InlineData("There's nothing specific to announce in terms of timing.")]
    [InlineData("We decline to give a breakdown.")]
    [InlineData("I can't speak to what the regulator will do.")]
    public void ASentenceThatHoldsBackRefuses(string sentence) => Refusals.Is(sentence).ShouldBeTrue();

    [Theory]
    [InlineData("We don't break things, we build them.")]
    [InlineData("We're not going to change our prices.")]
    [InlineData("We can't provide a better service than that.")]
    [InlineData("They don't disclose their volumes.")]
    [InlineData("Can't you give us a number?")]
    [InlineData("We don't see any change in demand.")]
    [InlineData("The mill is not in a position to run at full capacity.")]
    [InlineData("I'll give you a number: 12%.")]
    [InlineData("We gave guidance of $4 billion.")]
    [InlineData("We don't have a number of large customers in that region, but a few.")]
    [InlineData("I don't think that pricing is an issue.")]
    [InlineData("We won't be complacent about costs.")]
    [InlineData("You don't have to give us the details.")]
    [InlineData("It's too early in the season.")]
    [InlineData("Customers don't share their plans, and that color helps.")]
    [InlineData("We're not able to ship from that plant this week.")]
    [InlineData("Nothing has changed in our outlook.")]
    public void ASentenceThatOnlySaysNoDoesNot(string sentence) => Refusals.Is(sentence).ShouldBeFalse();
}
