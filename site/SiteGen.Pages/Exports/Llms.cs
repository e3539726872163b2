using System.Globalization;
using System.Text;
using SiteGen.Site.Plan;

namespace SiteGen.Site.Exports;

/// <summary>What the site holds and where its data stands, for language models: see llmstxt.org.</summary>
public static class Llms
{
    /// <summary>The text of <c>llms.txt</c>.</summary>
    public static byte[] Make(Corpus corpus, IEnumerable<ExportTable> tables)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {Plain(corpus.Title)}\n\n");
        text.Append(
            "> Earnings calls as pages and as data, each turn with its speaker and its place in the transcript.\n"
        );
        text.Append("\n## Calls\n\n");
        foreach (var call in corpus.Calls)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"- {Link(Words.Title(call), Route.Call(call))}: transcript; {Link("JSON", Route.CallData(call))}\n"
            );
        }

        text.Append("\n## Data\n\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"- {Link("datapackage.json", Route.DataPackage)}: every table and column explained\n"
        );
        foreach (var table in tables)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"- {Link($"{table.Name}.csv", Route.Data(table))}: {table.Description}\n"
            );
        }

        text.Append("\n## Optional\n\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"- {Link("Key figures", Route.Kpis)}\n- {Link("Guidance", Route.Guidance)}\n- {Link("Questions", Route.Questions)}\n- {Link("Topics", Route.Topics)}\n- {Link("Speakers", Route.Speakers)}\n- {Link("Firms", Route.Firms)}\n- {Link("About", Route.About)}\n"
        );
        return Encoding.UTF8.GetBytes(text.ToString());

        string Link(string words, Route route) =>
            $"[{Plain(words)}]({route.In(corpus.Url)?.AbsoluteUri ?? route.From(Route.Llms)})";
    }

    // Names come from transcripts and must not end the link, nor the line, or begin another.
    private static string Plain(string words) =>
        string.Concat(
            words.Select(c =>
                "[]()<>`*_\\".Contains(c, StringComparison.Ordinal) ? $"\\{c}"
                : char.IsControl(c) || c is '\u2028' or '\u2029' ? " "
                : $"{c}"
            )
        );
}
