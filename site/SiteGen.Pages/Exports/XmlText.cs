using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace SiteGen.Site.Exports;

/// <summary>Writes XML: UTF-8, LF.</summary>
public static class XmlText
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>The text of a document, with a final line end.</summary>
    public static byte[] Write(XElement root)
    {
        using var text = new MemoryStream();
        using (var writer = XmlWriter.Create(text, Settings))
        {
            root.Save(writer);
        }

        text.WriteByte((byte)'\n');
        return text.ToArray();
    }
}
