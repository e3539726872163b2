namespace SiteGen.Site.Checks;

/// <summary>An id or a link of a page.</summary>
/// <param name="Value">The id; the link as the page has it.</param>
/// <param name="Line">Line of its tag, counted from 1.</param>
/// <param name="Column">Column of its tag, counted from 1.</param>
public readonly record struct PageMark(string Value, int Line, int Column);
