using System.Text.Json.Nodes;
using SiteGen.Site.Plan;

namespace SiteGen.Site.Exports;

/// <summary>Describes the exports: a data package with table schemas, see datapackage.org.</summary>
public static class DataPackage
{
    /// <summary>The description of these tables and of the calls' JSON files.</summary>
    public static byte[] Make(Corpus corpus, IReadOnlyList<ExportTable> tables) =>
        JsonText.Write(
            new JsonObject
            {
                ["profile"] = "data-package",
                ["name"] = "earnings-calls",
                ["title"] = corpus.Title,
                ["description"] =
                    "Earnings calls as data. An empty field means: not stated. Numbers are invariant. "
                    + "The words of the transcripts belong to their publishers.",
                ["homepage"] = Route.Home.In(corpus.Url)?.AbsoluteUri,
                ["resources"] = Many([.. tables.Select(Resource), .. corpus.Calls.Select(Resource)]),
            }
        );

    private static JsonObject Resource(ExportTable table) =>
        new()
        {
            ["name"] = table.Name,
            ["path"] = $"{table.Name}.csv",
            ["profile"] = "tabular-data-resource",
            ["description"] = table.Description,
            ["format"] = "csv",
            ["mediatype"] = "text/csv",
            ["encoding"] = "utf-8",
            ["dialect"] = new JsonObject { ["delimiter"] = ",", ["lineTerminator"] = "\n" },
            ["schema"] = Schema(table),
        };

    private static JsonObject Resource(EarningsCall call) =>
        new()
        {
            ["name"] = call.Id,
            ["path"] = $"calls/{call.Id}.json",
            ["description"] = $"The whole call: {Words.Title(call)}.",
            ["format"] = "json",
            ["mediatype"] = "application/json",
            ["encoding"] = "utf-8",
        };

    private static JsonObject Schema(ExportTable table)
    {
        var schema = new JsonObject { ["fields"] = Many(table.Columns.Select(Field)), ["missingValues"] = Texts([""]) };
        if (table.Key.Count > 0)
        {
            schema["primaryKey"] = Texts(table.Key);
        }

        if (table.References.Count > 0)
        {
            schema["foreignKeys"] = Many(table.References.Select(ForeignKey));
        }

        return schema;
    }

    private static JsonObject Field(Column column)
    {
        var field = new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = column.Type,
            ["description"] = column.Description,
        };
        if (column.Values.Count > 0)
        {
            field["constraints"] = new JsonObject { ["enum"] = Texts(column.Values) };
        }

        return field;
    }

    private static JsonObject ForeignKey(Reference reference) =>
        new()
        {
            ["fields"] = Texts(reference.Columns),
            ["reference"] = new JsonObject { ["resource"] = reference.Table, ["fields"] = Texts(reference.Key) },
        };

    private static JsonArray Many(IEnumerable<JsonObject> objects) => [.. objects];

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];
}
