namespace SiteGen.Site.Checks;

/// <summary>An id or a link of a page.</summary>
/// <param name="Value">The id; the link as the page has it.</param>
/// <param name="Position">Where its tag begins in the page.</param>
public readonly record struct PageMark(string Value, int Position);
