using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Reads a line of the form <c>Name - Title</c> or <c>Name - Firm - Analyst</c>, or a bare name.</summary>
internal static class DashedHeading
{
    private const int MaxLength = 200;

    /// <param name="line">The line, without bullet and white space.</param>
    /// <param name="dash">What separates name and title, with its spaces.</param>
    /// <param name="middleIsFirm">Whether the middle of three parts is a firm; else the title holds the dash.</param>
    public static Heading? Read(Piece line, string dash, bool middleIsFirm)
    {
        if (line.Length is 0 or > MaxLength)
        {
            return null;
        }

        var text = line.Text;

        var first = text.IndexOf(dash, StringComparison.Ordinal);
        if (first < 0)
        {
            return OperatorWords.IsOperator(text) || NameShape.IsName(text) ? new(line, line, null, null) : null;
        }

        var name = line.Part(0, first).Trim();
        var rest = line.From(first + dash.Length).Trim();
        if (!(NameShape.IsName(name.Text) || OperatorWords.IsOperator(name.Text)) || !IsTitle(rest.Text))
        {
            return null;
        }

        var second = rest.Text.IndexOf(dash, StringComparison.Ordinal);
        return second < 0 || !middleIsFirm
            ? new(line, name, rest, null)
            : new(line, name, rest.From(second + dash.Length).Trim(), rest.Part(0, second).Trim());
    }

    private static bool IsTitle(string text) =>
        text.Length > 0
        && text[text.Length - 1] is not ('?' or '!' or ':' or ';' or ',' or '…')
        && (text[text.Length - 1] != '.' || TitleWords.AnyIn(text) && text.Length < 80);
}
