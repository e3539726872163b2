using SiteGen.Site;
using SiteGen.Site.Plan;

namespace SiteGen.Browser.Tests.Sites;

/// <summary>The transcripts of this repository, built once for all tests, and where to open them.</summary>
internal sealed class BuiltSite : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sitegen-browser-");
    private Microsoft.AspNetCore.Builder.WebApplication? server;

    /// <summary>Builds the site for a folder and a domain root, and again with the address of a project page.</summary>
    public async Task Build()
    {
        var (plain, published) = (folder.CreateSubdirectory("plain"), folder.CreateSubdirectory("published"));
        var compiled = new Compiled(Calls.All, People.All, Firms.All);
        server = await SiteServer.Start(plain.FullName, published.FullName);
        SiteBuild.Run(
            compiled,
            new()
            {
                Output = plain.FullName,
                Notes = Repository.Notes,
                Seeds = Repository.Seeds,
            },
            static _ => { }
        );
        SiteBuild.Run(
            compiled,
            new()
            {
                Output = published.FullName,
                Notes = Repository.Notes,
                Seeds = Repository.Seeds,
                SiteUrl = At(Place.Repository),
            },
            static _ => { }
        );
    }

    /// <summary>The address of the site in a place, with a final slash.</summary>
    public Uri At(Place place) =>
        place switch
        {
            Place.Disk => new(Path.Join(folder.FullName, "plain/")),
            Place.Root => new(server!.Urls.Single() + "/"),
            _ => new(server!.Urls.Single() + "/repo/"),
        };

    /// <summary>The address of a page in a place.</summary>
    public Uri At(Place place, Route route) => new(At(place), route.Path);

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }
}
