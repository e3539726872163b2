using SiteGen.Site;

namespace SiteGen.Tests.Site;

/// <summary>Asks for the reasons why a site was refused.</summary>
internal static class Faults
{
    public static Fault Of(Action refused) => Should.Throw<SiteException>(refused).Faults.ShouldHaveSingleItem();
}
