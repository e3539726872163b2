using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SiteGen.Tests.Generator;

/// <summary>
/// Finds what of the compiler is reachable from a value: such an object keeps a whole compilation alive, and is
/// never equal to the one of the next run.
/// </summary>
internal sealed class CompilerObjects
{
    private static readonly Assembly[] Compilers = [typeof(SyntaxNode).Assembly, typeof(CSharpCompilation).Assembly];

    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> found = [];

    /// <summary>The path of fields to every such object.</summary>
    public static IReadOnlyList<string> In(object? value)
    {
        var search = new CompilerObjects();
        search.Visit(value, value?.GetType().Name ?? "");
        return search.found;
    }

    private void Visit(object? value, string path)
    {
        if (
            value is null or string or System.Reflection.Pointer
            || value.GetType() is { IsPrimitive: true } or { IsEnum: true }
        )
        {
            return;
        }

        if (!value.GetType().IsValueType && !seen.Add(value))
        {
            return;
        }

        if (value is AdditionalText || Compilers.Contains(value.GetType().Assembly))
        {
            found.Add($"{path} is {value.GetType().Name}");
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Visit(item, path + "[]");
            }
        }

        foreach (var field in Fields(value.GetType()))
        {
            Visit(field.GetValue(value), $"{path}.{field.Name}");
        }
    }

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (
                var field in type.GetFields(
                    BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                )
            )
            {
                yield return field;
            }
        }
    }
}
