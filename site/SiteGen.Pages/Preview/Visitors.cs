using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace SiteGen.Site.Preview;

/// <summary>The browsers that wait for news, by server-sent events.</summary>
public sealed class Visitors
{
    private readonly ConcurrentDictionary<TaskCompletionSource, bool> waiting = new();

    /// <summary>Number of browsers that wait.</summary>
    public int Count => waiting.Count;

    /// <summary>Tells every browser to load its page again.</summary>
    public void Reload()
    {
        foreach (var visitor in waiting.Keys)
        {
            visitor.TrySetResult();
        }
    }

    /// <summary>Answers when there is news; the browser then asks again after loading.</summary>
    public async Task Stay(HttpContext context, IHostApplicationLifetime server)
    {
        var news = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var left = context.RequestAborted.Register(() => news.TrySetCanceled());
        using var stopped = server.ApplicationStopping.Register(() => news.TrySetCanceled());
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        waiting[news] = true;
        try
        {
            await context.Response.WriteAsync(": waiting\n\n", CancellationToken.None);
            await context.Response.Body.FlushAsync(CancellationToken.None);
            await news.Task;
            await context.Response.WriteAsync("data: reload\n\n", CancellationToken.None);
        }
        catch (OperationCanceledException)
        {
            // The browser or the server is gone: there is nobody to tell.
        }
        finally
        {
            waiting.TryRemove(news, out _);
        }
    }
}
