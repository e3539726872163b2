using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SiteGen.Tests.Generator;

/// <summary>Finds code of a folder that uses a folder below it in the flow, or the composition above all of them.</summary>
internal static class Layers
{
    public static readonly string[] Order =
    [
        "Support",
        "Findings",
        "Lines",
        "Turns",
        "Calls",
        "Facts",
        "Answers",
        "People",
        "Code",
    ];

    private const string Root = "SiteGen.Generator";

    /// <param name="sources">Folder (empty for the composition) and code of every file.</param>
    public static IReadOnlyList<string> Broken(IEnumerable<(string Folder, string Code)> sources)
    {
        var files = sources
            .Select(source => (source.Folder, Tree: CSharpSyntaxTree.ParseText(source.Code).GetRoot()))
            .ToArray();
        var types = files
            .SelectMany(file => Declared(file.Tree).Select(type => (file.Folder, Type: type)))
            .ToLookup(pair => pair.Type, pair => pair.Folder);
        return
        [
            .. files
                .Where(file => file.Folder.Length > 0)
                .SelectMany(file =>
                    Used(file.Tree, types)
                        .Where(used =>
                            Array.IndexOf(Order, used) is var at && (at < 0 || at > Array.IndexOf(Order, file.Folder))
                        )
                        .Select(used => $"{file.Folder} uses {(used.Length == 0 ? "the composition" : used)}")
                )
                .Distinct(),
        ];
    }

    private static IEnumerable<string> Declared(SyntaxNode tree) =>
        tree.DescendantNodes()
            .OfType<BaseTypeDeclarationSyntax>()
            .Where(type => type.Parent is BaseNamespaceDeclarationSyntax)
            .Select(type => type.Identifier.Text);

    private static IEnumerable<string> Used(SyntaxNode tree, ILookup<string, string> types)
    {
        var imported = tree.DescendantNodes()
            .OfType<UsingDirectiveSyntax>()
            .Select(directive => directive.Name?.ToString() ?? "")
            .Where(name => name.StartsWith(Root + ".", StringComparison.Ordinal))
            .Select(name => name[(Root.Length + 1)..].Split('.')[0]);
        // Folder.Type, as a type or as the left of a member.
        var qualified = tree.DescendantNodes()
            .Select(node =>
                node switch
                {
                    QualifiedNameSyntax name => (Left: Last(name.Left), Right: name.Right.Identifier.Text),
                    MemberAccessExpressionSyntax member => (
                        Left: Last(member.Expression),
                        Right: member.Name.Identifier.Text
                    ),
                    _ => default,
                }
            )
            .Where(name => name.Left is not null && types[name.Right].Contains(name.Left))
            .Select(name => name.Left!);
        // Types of the parent namespace are visible everywhere.
        var composition = tree.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Parent is not MemberAccessExpressionSyntax member || member.Expression == name)
            .Where(name =>
                types[name.Identifier.Text].All(folder => folder.Length == 0) && types.Contains(name.Identifier.Text)
            )
            .Select(_ => "");
        return imported.Concat(qualified).Concat(composition);
    }

    private static string? Last(SyntaxNode left) =>
        left switch
        {
            IdentifierNameSyntax name => name.Identifier.Text,
            QualifiedNameSyntax name => name.Right.Identifier.Text,
            MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
            _ => null,
        };
}
