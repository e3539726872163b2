using Microsoft.CodeAnalysis;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Findings;

/// <summary>Something noticed in a seed: which rule, where, and the words that fill its message.</summary>
internal sealed record Finding(string Code, Place Place, EquatableArray<string> Words)
{
    public static Finding Of(DiagnosticDescriptor rule, Place place, params string[] words) =>
        new(rule.Id, place, words.Select(Quoted.Of).ToEquatableArray());

    public DiagnosticDescriptor Rule => Rules.Of(Code);

    public string Message => ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Place.ToLocation(), [.. Words]);
}
