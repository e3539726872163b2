namespace SiteGen.Site.Plan;

/// <summary>
/// The place of a page or asset in the site. The only maker of URLs: links are relative, and name
/// <c>index.html</c>, so that the site works from a folder, at a domain root and in a sub-folder.
/// </summary>
/// <param name="Path">Path below the output folder, with slashes: <c>calls/acme-2025-q3/index.html</c>.</param>
public readonly record struct Route(string Path)
{
    public static Route Home => new("index.html");

    public static Route NotFound => new("404.html");

    public static Route About => new("about/index.html");

    public static Route Speakers => new("speakers/index.html");

    public static Route Firms => new("firms/index.html");

    public static Route Call(EarningsCall call) => new($"calls/{call.Id}/index.html");

    public static Route Speaker(Person person) => new($"speakers/{person.Id}/index.html");

    public static Route Firm(Firm firm) => new($"firms/{firm.Id}/index.html");

    /// <summary>A data export: <c>calls.csv</c>, <c>calls/acme-2025-q3.json</c>.</summary>
    public static Route Data(string name) => new($"data/{name}");

    /// <summary>The fragment of a turn on its call's page: <c>turn-12</c>.</summary>
    public static string Fragment(Turn turn) => FormattableString.Invariant($"turn-{turn.Index}");

    /// <summary>The fragment of a paragraph on its call's page: <c>turn-12-p2</c>, counted from 1.</summary>
    public static string Fragment(Paragraph paragraph) =>
        FormattableString.Invariant($"turn-{paragraph.Turn.Index}-p{paragraph.Index + 1}");

    /// <summary>The fragment of an exchange on its call's page: <c>question-3</c>, counted from 1.</summary>
    public static string Fragment(Exchange exchange) =>
        FormattableString.Invariant($"question-{exchange.Index + 1}");

    /// <summary>The link to this place from the page at <paramref name="page"/>.</summary>
    public string From(Route page, string? fragment = null)
    {
        var here = page.Path.Split('/');
        var there = Path.Split('/');
        var shared = 0;
        while (shared < here.Length - 1 && shared < there.Length - 1 && here[shared] == there[shared])
        {
            shared++;
        }

        var up = string.Concat(Enumerable.Repeat("../", here.Length - 1 - shared));
        return up + string.Join('/', there[shared..]) + (fragment is null ? "" : "#" + fragment);
    }
}
