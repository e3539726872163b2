using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace SiteGen.Site.Exports;

/// <summary>Writes JSON: UTF-8, LF, every language readable, safe inside HTML.</summary>
public static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The text of a value, with a final line end.</summary>
    public static byte[] Write(JsonNode value)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, Options))
        {
            value.WriteTo(writer);
        }

        text.WriteByte((byte)'\n');
        return text.ToArray();
    }
}
