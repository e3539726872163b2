using System.ComponentModel;

namespace SiteGen;

/// <summary>Reads the firms that generated code states: a line each.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedFirms
{
    /// <summary>The firms, in the order of the lines.</summary>
    public static Firm[] Read(GeneratedText.Source text) =>
        Array.ConvertAll(new GeneratedText(text).Lines(), static line => OneFirm(GeneratedText.Fields(line)));

    private static Firm OneFirm(string[] fields) => new(fields[0], fields[1], fields[2..]);
}
