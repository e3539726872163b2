using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace SiteGen.Browser.Tests.Sites;

/// <summary>Serves folders on this machine as GitHub Pages does: an index for a folder, 404.html for what is missing.</summary>
internal static class SiteServer
{
    /// <summary>Starts a server of one folder at <c>/</c> and another at <c>/repo/</c>; they may still be empty.</summary>
    public static async Task<WebApplication> Start(string root, string repository)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Map("/repo", below => Serve(below, repository));
        Serve(app, root);
        await app.StartAsync();
        return app;
    }

    private static void Serve(IApplicationBuilder app, string folder)
    {
        app.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder) });
        app.Run(async context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.SendFileAsync(Path.Join(folder, "404.html"));
        });
    }
}
