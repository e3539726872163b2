namespace SiteGen.Package.Tests;

/// <summary>Links among the transcripts, which could lead to any file of the machine.</summary>
[Collection(nameof(PackedGenerator))]
public sealed class LinkTests(PackedGenerator package)
{
    private const string Reference = """
        <PropertyGroup>
          <SeedsDir>transcripts</SeedsDir>
        </PropertyGroup>
        <ItemGroup>
          <PackageReference Include="SiteGen.Generator" Version="1.0.0" />
        </ItemGroup>
        """;

    [Fact]
    [Trait("Fault", "B08")]
    public void ALinkIsAnErrorWhereverItLeadsAndTheOthersAreRead()
    {
        var consumer = Consumer("Console.WriteLine(Consumer.Calls.KestrelFoods2026Q1);");
        consumer.Write("outside.txt", Transcripts.SecondQuarter);
        Link(consumer, "transcripts/outward.txt", "outside.txt");
        Link(consumer, "transcripts/inward.txt", "transcripts/first (o'brien).txt");
        Link(consumer, "transcripts/dangling.txt", "nowhere.txt");
        consumer.Write("transcripts/broken.txt", "Operator\nGood morning\u0007, everyone.\n");

        var outcome = consumer.Build("-p:NoWarn=CALL026");

        outcome.Code.ShouldNotBe(0);
        outcome.Output.ShouldContain("transcripts/outward.txt : error CALL026: It is a link.");
        outcome.Output.ShouldContain("transcripts/inward.txt : error CALL026: It is a link.");
        outcome.Output.ShouldContain("transcripts/dangling.txt : error CALL026: It is a link.");
        outcome.Output.ShouldContain("broken.txt(2,13): error CALL002");
        outcome.Output.ShouldNotContain("error CS");
        File.Exists(consumer.Assembly).ShouldBeFalse();
    }

    [Fact]
    [Trait("Fault", "B08")]
    public void AFileThatTheProjectNamesAndThatIsMissingIsAnError()
    {
        var consumer = Consumer(
            "",
            """
            <ItemGroup>
              <SiteGenSeed Include="transcripts/missing.txt" />
            </ItemGroup>
            """
        );

        var outcome = consumer.Build();

        outcome.Code.ShouldNotBe(0);
        outcome.Output.ShouldContain("transcripts/missing.txt : error CALL026: It does not exist");
    }

    [Fact]
    [Trait("Fault", "B08")]
    public void TheNextBuildWithoutTheLinkSucceeds()
    {
        var consumer = Consumer("Console.WriteLine(Consumer.Calls.All.Count);");
        Link(consumer, "transcripts/dangling.txt", "nowhere.txt");
        consumer.Build().Code.ShouldNotBe(0);

        File.Delete(consumer.PathOf("transcripts/dangling.txt"));

        consumer.Run().ShouldBe("1\n");
    }

    private Consumer Consumer(string program, string more = "")
    {
        var consumer = new Consumer(package, Reference + "\n" + more, program);
        consumer.Write("transcripts/first (o'brien).txt", Transcripts.FirstQuarter);
        return consumer;
    }

    private static void Link(Consumer consumer, string link, string target) =>
        File.CreateSymbolicLink(consumer.PathOf(link), consumer.PathOf(target));
}
