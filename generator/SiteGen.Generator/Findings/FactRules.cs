using Microsoft.CodeAnalysis;

namespace SiteGen.Generator.Findings;

/// <summary>What can be odd about stated figures.</summary>
internal static class FactRules
{
    public static readonly DiagnosticDescriptor Contradiction = Rule.Of(
        "CALL030",
        DiagnosticSeverity.Warning,
        "Figures contradict each other",
        "{0} is stated as {1} here and as {2} in line {3}. Both are kept; tables show {4}"
    );

    public static readonly DiagnosticDescriptor ImpossibleUnit = Rule.Of(
        "CALL031",
        DiagnosticSeverity.Warning,
        "Unit that cannot be",
        "{0} is a number of things, and the transcript prints it as money: {1}. The number is kept, without the currency"
    );

    public static readonly DiagnosticDescriptor BracketedFigure = Rule.Of(
        "CALL032",
        DiagnosticSeverity.Warning,
        "Figure in brackets",
        "The transcriber put {0} in brackets, which marks a guess. The figure is kept as printed"
    );

    public static readonly DiagnosticDescriptor TranslationDiffers = Rule.Of(
        "CALL033",
        DiagnosticSeverity.Warning,
        "Translation drops a figure",
        "The original in line {0} states {1}, and the translation does not. Facts are read from the original"
    );

    public static readonly DiagnosticDescriptor OtherNotation = Rule.Of(
        "CALL034",
        DiagnosticSeverity.Warning,
        "Number in another notation",
        "{0} is not written as English writes a number, and no fact is made of it. Write it like 1,234.5"
    );

    public static readonly DiagnosticDescriptor UnclearBrackets = Rule.Of(
        "CALL035",
        DiagnosticSeverity.Warning,
        "Figure in round brackets",
        "{0} is a negative figure or an aside, and no fact is made of it. Write the sign, or take the brackets away"
    );
}
