using System.ComponentModel;
using System.Reflection;

namespace SiteGen;

/// <summary>
/// Lines that generated code holds on a method without a body. In the metadata of the assembly they may be of any length, cost
/// the compiler one constant, and cost the program nothing until they are read.
/// </summary>
/// <param name="lines">The lines, each of which a line feed ends.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Method)]
public sealed class GeneratedLinesAttribute(string lines) : Attribute
{
    /// <summary>The lines, each of which a line feed ends.</summary>
    public string Lines => lines;

    /// <summary>The lines that <paramref name="method"/> holds.</summary>
    internal static string Of(Action method) =>
        method.Method.GetCustomAttribute<GeneratedLinesAttribute>()?.Lines
        ?? throw new ArgumentException($"{method.Method.Name} holds no lines", nameof(method));
}
