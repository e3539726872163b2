using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace SiteGen.Tests.Generator;

/// <summary>Bytes -> text, by the compiler's own door: what a generator is handed for a file of these bytes.</summary>
internal static class CompilerText
{
    private static readonly MethodInfo Create = typeof(SourceText)
        .Assembly.GetType("Microsoft.CodeAnalysis.Text.EncodedStringText", throwOnError: true)!
        .GetMethod(
            "Create",
            BindingFlags.NonPublic | BindingFlags.Static,
            [typeof(Stream), typeof(Encoding), typeof(SourceHashAlgorithm), typeof(bool)]
        )!;

    /// <summary>Null where the compiler refuses the file as binary.</summary>
    public static SourceText? Of(byte[] bytes)
    {
        try
        {
            return (SourceText?)Create.Invoke(null, [new MemoryStream(bytes), null, SourceHashAlgorithm.Sha256, false]);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is InvalidDataException)
        {
            return null;
        }
    }

    public static SourceText Of(string text) => Of(Encoding.UTF8.GetBytes(text))!;
}
