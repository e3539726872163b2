namespace SiteGen;

/// <summary>Something that the build noticed in a transcript and did not correct.</summary>
/// <param name="Code">Identity of the rule, such as <c>CALL012</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What was found, and what to write instead.</param>
/// <param name="Span">Where.</param>
public sealed record Finding(string Code, Severity Severity, string Message, SourceSpan Span);
