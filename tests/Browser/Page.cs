namespace SiteGen.Browser.Tests;

/// <summary>What the tests ask of a page.</summary>
internal static class Page
{
    /// <summary>The texts of the elements that a reader can see.</summary>
    public static Task<string[]> Seen(this IPage page, string selector) =>
        page.EvaluateAsync<string[]>(
            "selector => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility()).map(e => e.textContent.trim())",
            selector
        );

    /// <summary>A computed property of the first such element.</summary>
    public static Task<string> Style(this IPage page, string selector, string property) =>
        page.EvaluateAsync<string>(
            "([selector, property]) => getComputedStyle(document.querySelector(selector)).getPropertyValue(property)",
            new[] { selector, property }
        );

    /// <summary>The identity of the element that has the focus.</summary>
    public static Task<string> Focused(this IPage page) =>
        page.EvaluateAsync<string>("() => document.activeElement.id");
}
