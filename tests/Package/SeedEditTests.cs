namespace SiteGen.Package.Tests;

/// <summary>What a change in the folder of transcripts does to the next build. No C# is touched.</summary>
[Collection(nameof(PackedGenerator))]
public sealed class SeedEditTests
{
    private const string First = "transcripts/first.txt";
    private const string Second = "transcripts/second.txt";

    private const string Reference = """
        <PropertyGroup>
          <SeedsDir>transcripts</SeedsDir>
        </PropertyGroup>
        <ItemGroup>
          <PackageReference Include="SiteGen.Generator" Version="1.0.0" />
        </ItemGroup>
        """;

    private readonly Consumer consumer;

    public SeedEditTests(PackedGenerator package)
    {
        consumer = new(
            package,
            Reference,
            """
            var call = Consumer.Calls.KestrelFoods2026Q2;
            Console.WriteLine($"{call.Source.File}: {call.Turns[1].Paragraphs[0].Text}");
            """
        );
        consumer.Write(First, Transcripts.FirstQuarter);
        consumer.Write(Second, Transcripts.SecondQuarter);
        consumer.Run().ShouldBe("second.txt: We opened two bakeries in the quarter.\n");
    }

    [Fact]
    [Trait("Fault", "P05")]
    public void ADeletedSeedTakesItsMemberAway()
    {
        File.Delete(consumer.PathOf(Second));

        var outcome = consumer.Build();

        outcome.Code.ShouldNotBe(0);
        outcome.Output.ShouldContain("error CS0117: 'Calls' does not contain a definition for 'KestrelFoods2026Q2'");
    }

    [Fact]
    [Trait("Fault", "P05")]
    public void ARenamedSeedIsKnownByItsNewName()
    {
        File.Move(consumer.PathOf(Second), consumer.PathOf("transcripts/renamed.txt"));

        consumer.Run().ShouldBe("renamed.txt: We opened two bakeries in the quarter.\n");
    }

    [Fact]
    public void AnEditedSeedChangesItsWords()
    {
        consumer.Write(
            Second,
            Transcripts.SecondQuarter.Replace("two bakeries", "six bakeries", StringComparison.Ordinal)
        );

        consumer.Run().ShouldBe("second.txt: We opened six bakeries in the quarter.\n");
    }

    [Fact]
    public void AnAddedSeedBecomesAMember()
    {
        consumer.Write("Program.cs", "Console.WriteLine(Consumer.Calls.KestrelFoods2026Q3.Period);");
        consumer.Build().Output.ShouldContain("error CS0117");

        consumer.Write(
            "transcripts/third.txt",
            Transcripts.FirstQuarter.Replace("first quarter", "third quarter", StringComparison.Ordinal)
        );

        consumer.Run().ShouldBe("2026-Q3\n");
    }

    [Fact]
    [Trait("Fault", "P08")]
    public void NothingChangedCompilesNothing()
    {
        var before = File.GetLastWriteTimeUtc(consumer.Assembly);

        _ = consumer.Build().Succeeded();

        File.GetLastWriteTimeUtc(consumer.Assembly).ShouldBe(before);
    }
}
