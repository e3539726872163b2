using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SiteGen.Site.Arguments;
using SiteGen.Site.Output;

namespace SiteGen.Site.Preview;

/// <summary>The command <c>preview</c>: serves the output on this machine only, and reloads what has changed.</summary>
public static class PreviewServer
{
    /// <summary>Builds the site of what was compiled, and serves it until Ctrl+C.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="SiteException">The first build is refused, or the port is taken.</exception>
    public static async Task<int> Run(Compiled compiled, Options options)
    {
        BuildCommand.Run(compiled, options);
        var visitors = new Visitors();
        await using var app = Make(options, visitors);
        await Start(app, options.Port);
        Console.WriteLine($"Preview: {app.Urls.Single()}/ (Ctrl+C ends it)");
        using var sources = new SourceWatch(options, () => Rebuild.Run(options), visitors.Reload);
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>A server of the output folder; not yet started.</summary>
    public static WebApplication Make(Options options, Visitors visitors)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(FormattableString.Invariant($"http://127.0.0.1:{options.Port}"));
        var app = builder.Build();
        var files = new PreviewFiles(OutputFolder.At(options.Output).Path);
        app.MapGet(ReloadScript.Path, () => Results.Text(ReloadScript.Text, "text/javascript"));
        app.MapGet(ReloadScript.EventsPath, visitors.Stay);
        app.MapFallback("{*path}", files.Serve);
        return app;
    }

    private static async Task Start(WebApplication app, int port)
    {
        try
        {
            await app.StartAsync();
        }
        catch (IOException e)
        {
            throw new SiteException(
                new Fault(
                    "SITE014",
                    "preview",
                    1,
                    1,
                    FormattableString.Invariant($"port {port} cannot be used ({e.Message}); choose another with --port")
                )
            );
        }
    }
}
