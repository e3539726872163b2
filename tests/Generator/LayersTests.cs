namespace SiteGen.Tests.Generator;

public sealed class LayersTests
{
    private const string Product = "generator/SiteGen.Generator";

    [Fact]
    public void AFolderUsesOnlyFoldersAboveIt() => Layers.Broken(Sources()).ShouldBeEmpty();

    [Fact]
    public void EveryFolderHasItsPlaceInTheFlow() =>
        Sources()
            .Select(source => source.Folder)
            .Where(folder => folder.Length > 0)
            .Distinct()
            .Except(Layers.Order)
            .ShouldBeEmpty();

    [Theory]
    [InlineData("Lines", "using SiteGen.Generator.Calls;", "Lines uses Calls")]
    [InlineData("Turns", "class A { Calls.CallReader reader; }", "Turns uses Calls")]
    [InlineData(
        "Support",
        "class A { object One() => SiteGen.Generator.Lines.SeedReader.Read(null, null); }",
        "Support uses Lines"
    )]
    [InlineData("Calls", "class A { object One() => Code.CompanyCode.Write(null, null); }", "Calls uses Code")]
    [InlineData("Code", "class A { SeedReading reading; }", "Code uses the composition")]
    public void APlantedOffenderIsFound(string folder, string code, string broken) =>
        Layers.Broken([.. Sources(), (folder, code)]).ShouldBe([broken]);

    private static IEnumerable<(string Folder, string Code)> Sources() =>
        Repository
            .Sources(Product)
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
            .Select(path =>
                (Path.GetRelativePath(Path.Combine(Repository.Root, Product), Path.GetDirectoryName(path)!), path)
            )
            .Select(file =>
                (file.Item1 == "." ? "" : file.Item1.Split(Path.DirectorySeparatorChar)[0], File.ReadAllText(file.path))
            );
}
