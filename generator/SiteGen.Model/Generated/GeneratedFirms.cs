using System.ComponentModel;

namespace SiteGen;

/// <summary>Reads the firms that generated code states: a line each.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedFirms
{
    /// <summary>The firms, in the order of the lines.</summary>
    public static Firm[] Read(GeneratedText.Source text) =>
        Array.ConvertAll(
            new GeneratedText(text).Lines(),
            line => GeneratedText.Fields(line) is var fields ? new Firm(fields[0], fields[1], fields[2..]) : null!
        );
}
