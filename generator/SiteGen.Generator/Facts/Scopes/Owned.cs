using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells whose a thing is that a sentence only points to: "Legacy has cut its costs".</summary>
internal static class Owned
{
    private const int Reach = 4;

    private static readonly HashSet<string> Pointers = WordSet.Exact("its");

    /// <summary>The part that the sentence begins with, where what it measures is said to be its own; else null.</summary>
    public static string? ScopeOf(Statement said, Mention? mention) =>
        mention is null ? null : ScopeOf(said.Tokens, mention, said.Context);

    /// <summary>The same, of a sentence that is not read yet.</summary>
    public static string? ScopeOf(Token[] tokens, Mention mention, Context context) =>
        IsPointed(tokens, mention) ? LeadingPart.Of(tokens, context.Parts) : null;

    /// <summary>"The grocer reduced its stock": of somebody who is neither the company nor a part of it.</summary>
    public static bool ByOthers(Statement said, Mention mention) =>
        IsPointed(said.Tokens, mention) && ScopeOf(said, mention) is null && !said.Subjects.IsCompany;

    private static bool IsPointed(Token[] tokens, Mention mention) =>
        tokens.Last(mention.First - Reach, mention.First, Pointers) is var its and > 0
        && !tokens.HasComma(its + 1, mention.First);
}
