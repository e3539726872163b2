using Microsoft.CodeAnalysis;

namespace SiteGen.Generator.Findings;

/// <summary>What can be odd about headings and paragraphs.</summary>
internal static class TurnRules
{
    public static readonly DiagnosticDescriptor UnknownLayout = Rule.Of(
        "CALL004",
        DiagnosticSeverity.Warning,
        "Layout unknown",
        "No layout fits this transcript, so its text is kept with unknown speakers. See CONTRIBUTING.md, Add a layout. The line that comes nearest to a heading: {0}"
    );

    public static readonly DiagnosticDescriptor UnknownText = Rule.Of(
        "CALL009",
        DiagnosticSeverity.Warning,
        "Text that no layout knows",
        "This text stands outside every turn and is kept apart, as nobody's words: \"{0}\". Put it under a heading if somebody says it"
    );

    public static readonly DiagnosticDescriptor NoTranslation = Rule.Of(
        "CALL014",
        DiagnosticSeverity.Warning,
        "Paragraph without translation",
        "The transcript is bilingual, and this paragraph has no translation: \"{0}\". Add the translation on a line below it"
    );

    public static readonly DiagnosticDescriptor InvisibleCharacter = Rule.Of(
        "CALL016",
        DiagnosticSeverity.Warning,
        "Invisible character in the text",
        "The invisible character {0} stands here. It is kept, and shown isolated; remove it if it means nothing"
    );

    public static readonly DiagnosticDescriptor NearHeading = Rule.Of(
        "CALL019",
        DiagnosticSeverity.Info,
        "Line that looks like a heading",
        "The line looks like a heading and is read as speech, since nothing else in the call names this person: \"{0}\". If it is a heading, print the person's title, such as Analyst"
    );

    public static readonly DiagnosticDescriptor LayoutGuessed = Rule.Of(
        "CALL024",
        DiagnosticSeverity.Warning,
        "Layout read by evidence",
        "No layout describes this transcript. Lines that begin with the name of somebody known to speak are read as headings; this is the first: \"{0}\". See CONTRIBUTING.md, Add a layout, if speakers are wrong or missing"
    );
}
