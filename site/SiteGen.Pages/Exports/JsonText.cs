using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace SiteGen.Site.Exports;

/// <summary>Writes JSON: UTF-8, LF, every language readable, safe inside HTML.</summary>
public static class JsonText
{
    private static readonly JavaScriptEncoder Readable = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = Readable,
    };

    private static readonly JsonSerializerOptions Dense = new() { Encoder = Readable };

    /// <summary>The text of a value, with a final line end.</summary>
    public static byte[] Write(JsonNode value)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, Indented))
        {
            value.WriteTo(writer);
        }

        text.WriteByte((byte)'\n');
        return text.ToArray();
    }

    /// <summary>The text of a value on one line, as in a script.</summary>
    public static string Line(object value) => JsonSerializer.Serialize(value, Dense);
}
