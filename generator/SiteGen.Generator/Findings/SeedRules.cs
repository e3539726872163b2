using Microsoft.CodeAnalysis;

namespace SiteGen.Generator.Findings;

/// <summary>What can be wrong with a file in the folder of seeds.</summary>
internal static class SeedRules
{
    public static readonly DiagnosticDescriptor UnreadableEncoding = Rule.Of(
        "CALL001",
        DiagnosticSeverity.Error,
        "Transcript is not UTF-8",
        "The file is not UTF-8: {0}. Save it as UTF-8, for example with: {1}"
    );

    public static readonly DiagnosticDescriptor ControlCharacter = Rule.Of(
        "CALL002",
        DiagnosticSeverity.Error,
        "Control character in transcript",
        "The character {0} cannot stand in a transcript. Remove it"
    );

    public static readonly DiagnosticDescriptor NoTranscript = Rule.Of(
        "CALL003",
        DiagnosticSeverity.Error,
        "No transcript in the file",
        "{0}. A transcript has headings that name speakers, each followed by what was said"
    );

    public static readonly DiagnosticDescriptor PeriodNotFound = Rule.Of(
        "CALL005",
        DiagnosticSeverity.Error,
        "Fiscal quarter not found",
        "The text does not say which fiscal quarter the call reports. Add this line to calls.txt, with the quarter filled in: {0}"
    );

    public static readonly DiagnosticDescriptor IssuerNotFound = Rule.Of(
        "CALL006",
        DiagnosticSeverity.Error,
        "Company not found",
        "The text does not say which company the call is of. Add this line to calls.txt, with the company filled in: {0}"
    );

    public static readonly DiagnosticDescriptor TwoFilesForOneCall = Rule.Of(
        "CALL007",
        DiagnosticSeverity.Error,
        "Two files for one call",
        "{0} and {1} are both the call {2}. Remove one, or say in calls.txt what it is, for example: {3}"
    );

    public static readonly DiagnosticDescriptor BadDecision = Rule.Of(
        "CALL008",
        DiagnosticSeverity.Error,
        "Line cannot be read",
        "{0}. Write: {1}"
    );

    public static readonly DiagnosticDescriptor PeriodContradicted = Rule.Of(
        "CALL020",
        DiagnosticSeverity.Warning,
        "Title and speech name different quarters",
        "The title says {0}, the call itself says {1}; the call is believed. Say which in calls.txt if that is wrong: {2}"
    );

    public static readonly DiagnosticDescriptor TooLarge = Rule.Of(
        "CALL025",
        DiagnosticSeverity.Error,
        "Transcript too large",
        "The file holds {0} characters, a transcript at most {1}. Give every call a file of its own"
    );

    /// <summary>Said by the package's targets, before the compiler opens a file.</summary>
    public static readonly DiagnosticDescriptor NotAFile = Rule.Of(
        "CALL026",
        DiagnosticSeverity.Error,
        "Transcript is missing, or a link",
        "{0}. Put the file itself into the folder"
    );

    public static readonly DiagnosticDescriptor InternalFailure = Rule.Of(
        "CALL099",
        DiagnosticSeverity.Error,
        "Transcript could not be read",
        "SiteGen failed on this file: {0}. The file is not part of the data. Please report it with the file"
    );
}
