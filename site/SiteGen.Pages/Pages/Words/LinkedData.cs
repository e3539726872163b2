using System.Globalization;
using System.Text.Json.Nodes;
using SiteGen.Site.Exports;
using SiteGen.Site.Plan;

namespace SiteGen.Site.Pages.Words;

/// <summary>What machines read of a page, in schema.org's words.</summary>
public static class LinkedData
{
    /// <summary>A call as an event.</summary>
    public static JsonObject Of(EarningsCall call)
    {
        var data = Thing("Event", $"{call.Issuer} earnings call, {Quarter.InSentence(call.Period)}");
        Add(data, "startDate", call.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add(data, "inLanguage", call.Language);
        var organizer = new JsonObject { ["@type"] = "Corporation", ["name"] = call.IssuerAsStated };
        Add(organizer, "tickerSymbol", call.Ticker);
        data["organizer"] = organizer;
        data["performer"] = Names([
            .. call.Speakers.Where(person => person.Type != PersonType.Operator).Select(person => person.Name),
        ]);
        return data;
    }

    /// <summary>A person with the last title and firm printed.</summary>
    public static JsonObject Of(Person person)
    {
        var data = Thing("Person", person.Name);
        if (person.Aliases.Count > 0)
        {
            data["alternateName"] = new JsonArray([.. person.Aliases.Select(alias => JsonValue.Create(alias))]);
        }

        Add(data, "jobTitle", person.Appointments.LastOrDefault(appointment => appointment.Title is not null)?.Title);
        Add(
            data,
            "affiliation",
            person.Appointments.LastOrDefault(appointment => appointment.Firm is not null)?.Firm?.Name
        );
        return data;
    }

    /// <summary>The exports as a data set; with the address of each table where the site has one.</summary>
    public static JsonObject Of(Corpus corpus, IReadOnlyList<ExportTable>? tables = null)
    {
        var data = Thing("Dataset", corpus.Title);
        data["description"] = Summary.Of(corpus);
        Add(data, "url", Route.Data().In(corpus.Url)?.AbsoluteUri);
        if (corpus.Url is not null && tables is not null)
        {
            data["distribution"] = new JsonArray([.. tables.Select(table => Download(corpus.Url, table))]);
        }

        return data;
    }

    private static JsonObject Download(Uri site, ExportTable table) =>
        new()
        {
            ["@type"] = "DataDownload",
            ["name"] = table.Name,
            ["encodingFormat"] = "text/csv",
            ["contentUrl"] = Route.Data(table).In(site)!.AbsoluteUri,
        };

    private static JsonObject Thing(string type, string name) =>
        new()
        {
            ["@context"] = "https://schema.org",
            ["@type"] = type,
            ["name"] = name,
        };

    private static JsonArray Names(IReadOnlyList<string> names) =>
        [.. names.Select(name => new JsonObject { ["@type"] = "Person", ["name"] = name })];

    private static void Add(JsonObject data, string name, string? value)
    {
        if (value is not null)
        {
            data[name] = value;
        }
    }
}
