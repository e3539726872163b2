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
    private const string Doctype = "<!DOCTYPE html>";

    private static readonly ServiceProvider Services = new ServiceCollection()
        // By default, everything that is not Latin becomes a character reference.
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .AddSingleton(JavaScriptEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    /// <summary>The page in UTF-8, doctype first.</summary>
    public static byte[] Render(PlannedPage page)
    {
        // A renderer keeps every component that it has rendered: one each, so that pages can be let go.
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        var html = renderer.Dispatcher.InvokeAsync(() => RenderAsync(renderer, page)).GetAwaiter().GetResult();
        return Encoding.UTF8.GetBytes(html);
    }

    private static async Task<string> RenderAsync(HtmlRenderer renderer, PlannedPage page)
    {
        var parameters = ParameterView.FromDictionary(page.Parameters.ToDictionary());
        var root = await renderer.RenderComponentAsync(page.Component, parameters);
        var html = root.ToHtmlString().Trim();
        return (html.StartsWith(Doctype, StringComparison.OrdinalIgnoreCase) ? "" : Doctype + "\n") + html + "\n";
    }
}
