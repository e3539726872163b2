using System.Reflection;
using Microsoft.CodeAnalysis;

namespace SiteGen.Generator.Findings;

/// <summary>All rules, by code.</summary>
internal static class Rules
{
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> All { get; } =
        new[] { typeof(SeedRules), typeof(TurnRules), typeof(PeopleRules), typeof(FactRules) }
            .SelectMany(rules => rules.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null))
            .ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(string code) => All[code];
}
