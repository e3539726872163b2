using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using SiteGen.Site.Plan;

namespace SiteGen.Site.Preview;

/// <summary>Serves the files of an output folder as a web server for static sites would.</summary>
/// <param name="root">The folder.</param>
public sealed class PreviewFiles(string root)
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <summary>Answers a request with the file, the index of the folder, or the page for missing pages.</summary>
    public async Task Serve(HttpContext context)
    {
        var path = context.Request.Path.Value!.TrimStart('/');
        if (Find(path) is { } file)
        {
            await Send(context, file);
        }
        else if (Find(path + "/") is not null)
        {
            // A folder without its slash: its relative links would break.
            context.Response.Redirect($"/{path}/");
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            await Send(context, Path.Combine(root, Route.NotFound.Path));
        }
    }

    private string? Find(string path)
    {
        var file = Path.GetFullPath(
            Path.Combine(root, path.Length == 0 || path.EndsWith('/') ? path + Route.Home.Path : path)
        );
        return file.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(file)
            ? file
            : null;
    }

    private static async Task Send(HttpContext context, string file)
    {
        var bytes = await File.ReadAllBytesAsync(file, context.RequestAborted);
        var type = Types.TryGetContentType(file, out var known) ? known : "application/octet-stream";
        if (type == "text/html")
        {
            bytes = Encoding.UTF8.GetBytes(ReloadScript.Into(Encoding.UTF8.GetString(bytes)));
        }

        context.Response.ContentType = type.StartsWith("text/", StringComparison.Ordinal)
            ? $"{type}; charset=utf-8"
            : type;
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
