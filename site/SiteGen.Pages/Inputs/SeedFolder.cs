namespace SiteGen.Site.Inputs;

/// <summary>The folder that the transcripts were compiled from.</summary>
public static class SeedFolder
{
    /// <summary>Looks whether the folder is there, where one is named.</summary>
    /// <exception cref="SiteException">It is not: a mistyped name must not replace a site by one of nothing.</exception>
    public static void Require(string? folder)
    {
        if (folder is not null && !Directory.Exists(folder))
        {
            throw new SiteException(
                new Fault(
                    "SITE016",
                    folder,
                    1,
                    1,
                    "the folder of transcripts is not there; name one with -p:SeedsDir=DIR"
                )
            );
        }
    }
}
