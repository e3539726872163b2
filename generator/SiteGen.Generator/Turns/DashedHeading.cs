using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Reads a line of the form <c>Name - Title</c> or <c>Name - Firm - Analyst</c>, or a bare name.</summary>
internal static class DashedHeading
{
    /// <summary>A longer line is none.</summary>
    public const int Longest = 200;

    private static readonly string[] QuestionAndAnswer = ["Q - ", "A - ", "Q – ", "A – ", "Q: ", "A: "];

    /// <param name="line">The line, without bullet and white space.</param>
    /// <param name="dash">What separates name and title, with its spaces.</param>
    /// <param name="middleIsFirm">Whether the middle of three parts is a firm; else the title holds the dash.</param>
    public static Heading? Read(Piece line, string dash, bool middleIsFirm)
    {
        if (line.Length is 0 or > Longest)
        {
            return null;
        }

        var whole = Plain(line);
        var text = whole.Text;
        var first = text.IndexOf(dash, StringComparison.Ordinal);
        if (first < 0)
        {
            return Named(whole);
        }

        var name = whole.Part(0, first).Trim();
        var rest = whole.From(first + dash.Length).Trim();
        if (!IsSpeaker(name.Text) || !IsTitle(rest.Text))
        {
            return null;
        }

        var second = rest.Text.IndexOf(dash, StringComparison.Ordinal);
        return second < 0 || !middleIsFirm
            ? new(whole, name, rest, null)
            : new(whole, name, rest.From(second + dash.Length).Trim(), rest.Part(0, second).Trim());
    }

    /// <summary>The heading that is a name and nothing else; null where the line is none.</summary>
    public static Heading? ReadName(Piece line) => line.Length > Longest ? null : Named(Plain(line));

    private static Heading? Named(Piece whole)
    {
        var mark = whole is { Length: > 0 } && whole[0] is 'Q' or 'A' ? Mark(whole.Text) : null;
        var name = mark is null ? whole : whole.From(mark.Length).Trim();
        return IsSpeaker(name.Text) ? new(whole, name, null, null) : null;
    }

    private static string? Mark(string text) =>
        QuestionAndAnswer.FirstOrDefault(mark => text.StartsWith(mark, StringComparison.Ordinal));

    private static bool IsSpeaker(string text) =>
        OperatorWords.IsOperator(text) || UnknownPeople.Is(text) || NameShape.IsName(text);

    // Without the signs of Markdown, and without the colon that some put behind a heading.
    private static Piece Plain(Piece line)
    {
        var plain = Decoration.Unmarked(line);
        return plain.Length > 1 && plain[plain.Length - 1] == ':' ? plain.Part(0, plain.Length - 1).Trim() : plain;
    }

    private static bool IsTitle(string text) =>
        text.Length > 0
        && text[text.Length - 1] is not ('?' or '!' or ':' or ';' or ',' or '…')
        && (
            text[text.Length - 1] != '.' || text.Length < 80 && (TitleWords.AnyIn(text) || FirmWords.EndWithForm(text))
        );
}
