using SiteGen.Site;
using SiteGen.Site.Inputs;
using SiteGen.Site.Topics;

namespace SiteGen.Tests.Site.Topics;

public class TopicTests
{
    [Fact]
    public void ATopicIsANameAndItsWords()
    {
        var topics = TopicFile.Parse("topics.txt", "# what we follow\n\nPaper = paper, board\nÖl = oil\n");

        topics.Select(topic => topic.Name).ShouldBe(["Paper", "Öl"]);
        topics[0].Phrases.ShouldBe(["paper", "board"]);
        topics.Select(topic => topic.Slug).ShouldBe(["paper", "l"]);
        new Topic("紙", ["紙"]).Slug.ShouldMatch("^[0-9a-f]{10}$");
    }

    [Theory]
    [Trait("Fault", "B11")]
    [InlineData("Paper", "topics.txt(2,1): error SITE018: the line 'Paper' is not understood")]
    [InlineData("= paper", "topics.txt(2,1): error SITE018: the line '= paper' is not understood")]
    [InlineData("Mills =", "topics.txt(2,1): error SITE018: the line 'Mills =' is not understood")]
    [InlineData("board! = paper", "topics.txt(2,1): error SITE018: the topic 'board!' is there already")]
    public void ALineThatCannotBeReadIsReportedWhereItStands(string line, string message) =>
        Should
            .Throw<SiteException>(() => TopicFile.Parse("topics.txt", $"Board = board\n{line}\n"))
            .Message.ShouldContain(message);

    [Theory]
    [InlineData("Prices rose, and the price of paper too.", "Prices,price")]
    [InlineData("Enterprise pricing is priceless.", "")]
    [InlineData("The list price, the PRICE!", "list price,PRICE")]
    public void AMentionIsAWholeWordOrItsPlural(string text, string mentions)
    {
        var call = Call(2026, text);

        MentionFinder
            .In(call, new("Prices", ["price", "list price"]))
            .Select(mention => mention.Paragraph.Text.Substring(mention.Start, mention.Length))
            .ShouldBe(mentions.Split(',', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void UseIsCountedForEachThousandWords()
    {
        var use = new TopicUses()
            .Of([Call(2026, "Paper is paper is paper and so on.")], new("Paper", ["paper"]))
            .Single();

        (use.Mentions.Count, use.Words, use.Rate).ShouldBe((3, 8, 375));
        (use.By(PersonType.Executive), use.By(PersonType.Analyst)).ShouldBe((3, 0));
    }

    [Fact]
    public void TheWordsOfACallAreThoseThatTheOthersHardlySay()
    {
        var plain = string.Concat(Enumerable.Repeat("We made paper for the print shops of the north. ", 30));
        var calls = new[] { Call(2025, plain), Call(2026, plain + string.Concat(Enumerable.Repeat("A Strike! ", 12))) };

        var words = CallWords.Of(calls, new());

        words[0].Words.ShouldBeEmpty();
        var word = words[1].Words.ShouldHaveSingleItem();
        (word.Text, word.Here, word.Elsewhere).ShouldBe(("Strike", 12, 0));
        word.Uses.ShouldBe([0, 12]);
        CallWords.Of([calls[0]], new()).ShouldBeEmpty();
    }

    private static EarningsCall Call(int year, string text) =>
        new CallBuilder("Acme", year, 1)
            .Turn("Ada Lovelace", PersonType.Executive, "Chief Executive Officer", null, text)
            .Build();
}
