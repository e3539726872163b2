using System.ComponentModel;

namespace SiteGen;

/// <summary>Reads the firms that generated code states: a line each.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedFirms
{
    /// <summary>The firms, in the order of the lines that <paramref name="text"/> holds.</summary>
    public static Firm[] Read(Action text) =>
        Array.ConvertAll(GeneratedText.Lines(text), static line => OneFirm(GeneratedText.Fields(line)));

    private static Firm OneFirm(string[] fields) => new(fields[0], fields[1], fields[2..]);
}
