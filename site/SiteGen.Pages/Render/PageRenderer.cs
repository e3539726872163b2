using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SiteGen.Site.Plan;

namespace SiteGen.Site.Render;

/// <summary>Turns a planned page into HTML. Knows no disk, clock or culture.</summary>
public static class PageRenderer
{
    private const int UsualLength = 256 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly ServiceProvider Services = new ServiceCollection()
        // By default, everything that is not Latin becomes a character reference.
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .AddSingleton(JavaScriptEncoder.Create(UnicodeRanges.All))
        .AddSingleton<IComponentActivator, PlainActivator>()
        .BuildServiceProvider();

    /// <summary>The page in UTF-8, doctype first.</summary>
    public static byte[] Render(PlannedPage page)
    {
        // A renderer keeps every component that it has rendered: one each, so that pages can be let go.
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        return renderer.Dispatcher.InvokeAsync(() => RenderAsync(renderer, page)).GetAwaiter().GetResult();
    }

    // Encoded as it is written: a page as one string would be a large object, and each of those makes the collector look at all.
    private static async Task<byte[]> RenderAsync(HtmlRenderer renderer, PlannedPage page)
    {
        var parameters = ParameterView.FromDictionary(page.Parameters.ToDictionary());
        var root = await renderer.RenderComponentAsync(page.Component, parameters);
        using var bytes = new MemoryStream(UsualLength);
        await using (var writer = new StreamWriter(bytes, Utf8, leaveOpen: true))
        {
            root.WriteHtmlTo(writer);
        }

        var html = bytes.GetBuffer().AsSpan(0, (int)bytes.Length).Trim(" \r\n"u8);
        var doctype = html.StartsWith("<!DOCTYPE html>"u8) ? ""u8 : "<!DOCTYPE html>\n"u8;
        return [.. doctype, .. html, (byte)'\n'];
    }
}
