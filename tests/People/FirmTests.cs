using SiteGen.Generator.People;

namespace SiteGen.Tests.People;

public sealed class FirmTests
{
    [Theory]
    [InlineData("Tern Bank", "Tern Bank Securities")]
    [InlineData("Tern & Co.", "Tern and Company")]
    [InlineData("Tern Capital Markets", "Tern")]
    [InlineData("T.E.R.N. Research", "TERN")]
    [InlineData("Tern, Research Division", "Tern Research")]
    [InlineData("Tern's Partners", "Terns Partners LLC")]
    public void TradeWordsAndLegalFormsDoNotMakeAnotherFirm(string name, string other) =>
        FirmNames.Key(name).ShouldBe(FirmNames.Key(other));

    [Theory]
    [InlineData("Tern Bank", "Heron Bank")]
    [InlineData("Securities", "Capital Markets")]
    [InlineData("Tern East", "Tern West")]
    public void OtherNamesAreOtherFirms(string name, string other) =>
        FirmNames.Key(name).ShouldNotBe(FirmNames.Key(other));

    [Fact]
    public void AFirmOfOnlyTradeWordsKeepsThem() => FirmNames.Key("The Bank").ShouldNotBeEmpty();
}
