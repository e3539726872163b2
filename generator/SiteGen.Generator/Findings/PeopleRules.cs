using Microsoft.CodeAnalysis;

namespace SiteGen.Generator.Findings;

/// <summary>What can be odd about who speaks.</summary>
internal static class PeopleRules
{
    public static readonly DiagnosticDescriptor SpeakerInferred = Rule.Of(
        "CALL010",
        DiagnosticSeverity.Warning,
        "Speaker inferred",
        "No heading names the speaker here. {0} is inferred from line {1}: \"{2}\". Put a heading above this line to name the speaker"
    );

    public static readonly DiagnosticDescriptor SpeakerUnknown = Rule.Of(
        "CALL021",
        DiagnosticSeverity.Warning,
        "Speaker unknown",
        "No heading names the speaker here, and nothing in the call does. Put a heading above this line to name the speaker"
    );

    public static readonly DiagnosticDescriptor LikelySamePerson = Rule.Of(
        "CALL011",
        DiagnosticSeverity.Warning,
        "Likely the same person",
        "{0} and {1} are kept as two people, and are likely one. If they are, add this line to people.txt: {2}"
    );

    public static readonly DiagnosticDescriptor TitleContradicted = Rule.Of(
        "CALL012",
        DiagnosticSeverity.Warning,
        "Printed title contradicted by the call",
        "{0} is printed as \"{1}\"; the call itself says \"{2}\" (line {3}). Both are kept; correct the heading in the transcript if it is wrong"
    );

    public static readonly DiagnosticDescriptor Misattributed = Rule.Of(
        "CALL013",
        DiagnosticSeverity.Warning,
        "Probable misattribution",
        "The turn is headed {0}, and the words point to someone else: \"{1}\". The heading is kept; correct it in the transcript if it is wrong"
    );

    public static readonly DiagnosticDescriptor LookAlikeName = Rule.Of(
        "CALL015",
        DiagnosticSeverity.Warning,
        "Look-alike or invisible character in a name",
        "The name \"{0}\" holds {1}, so it is merged with no other name. Correct the transcript, or decide in people.txt"
    );

    public static readonly DiagnosticDescriptor StandIn = Rule.Of(
        "CALL017",
        DiagnosticSeverity.Info,
        "Someone else than announced asks",
        "The operator announces {0}; {1} asks"
    );

    public static readonly DiagnosticDescriptor NameSaidDifferently = Rule.Of(
        "CALL018",
        DiagnosticSeverity.Warning,
        "Heading and speaker give different names",
        "The heading prints {0}; the speaker says \"{1}\". The heading is kept, and the other form is an alias; correct the heading in the transcript if it is wrong"
    );

    public static readonly DiagnosticDescriptor AmbiguousName = Rule.Of(
        "CALL022",
        DiagnosticSeverity.Warning,
        "Name fits several people",
        "{0} fits {1}, so it is merged with none. Decide in people.txt, for example: {2}"
    );

    public static readonly DiagnosticDescriptor UnusedDecision = Rule.Of(
        "CALL023",
        DiagnosticSeverity.Warning,
        "Decision without effect",
        "Nothing in the transcripts is called {0}. Correct the line, or remove it"
    );
}
