namespace SiteGen.Site;

/// <summary>One reason why the site is not written, or a warning about it.</summary>
/// <param name="Code">Identity of the rule, such as <c>SITE002</c>; its page stands in <c>docs/diagnostics</c>.</param>
/// <param name="File">The file it is about: a page's place in the site, or a path on the disk.</param>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column, counted from 1.</param>
/// <param name="Message">What was found, and what to do.</param>
public sealed record Fault(string Code, string File, int Line, int Column, string Message)
{
    private const int LongestQuote = 120;

    /// <summary>The fault as compilers print errors, in one line.</summary>
    public override string ToString() => Print("error");

    /// <summary>The fault as compilers print it, in one line, as an <c>error</c> or a <c>warning</c>.</summary>
    public string Print(string severity) =>
        FormattableString.Invariant($"{OneLine(File)}({Line},{Column}): {severity} {Code}: {OneLine(Message)}");

    /// <summary>Foreign text in a message: quoted, cut, and unable to end the line or forge another message.</summary>
    public static string Quote(string text) =>
        $"'{OneLine(text.Length <= LongestQuote ? text : text[..LongestQuote] + "…")}'";

    private static string OneLine(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
