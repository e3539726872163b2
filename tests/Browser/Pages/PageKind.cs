using SiteGen.Site.Plan;

namespace SiteGen.Browser.Tests.Pages;

/// <summary>A kind of page, by one page of it.</summary>
/// <param name="Name">What it is, for people.</param>
/// <param name="Route">The page that stands for the kind.</param>
public sealed record PageKind(string Name, Route Route);
