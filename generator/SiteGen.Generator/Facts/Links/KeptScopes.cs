using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Keeps the part of the business that stood beside or before a figure which names none.</summary>
internal static class KeptScopes
{
    // "Services revenue was $5 million with a gross margin of 71%": of the same part.
    // "Soap sales fell 9% with 2% volume growth", "Soap prices fell 9% on 2% more volume": too.
    public static string? Beside(Link link, Statement said, Figure figure) =>
        Joined(link, said, figure) ?? Demanded(link, said);

    private static string? Joined(Link link, Statement said, Figure figure) =>
        link.Mention is { } mention
        && !WholeConcepts.Has(link.Concept)
        && Start(said, mention, figure) is > 0 and var with
        && (
            said.Tokens[with].Is("with")
            || said.Tokens[with].Is("on") && (figure.Unit == Unit.Percent || IsSold(link, with, figure))
        )
        && said.Mentions.FindLast(other => other.Last < with) is { } other
            ? other.Scope ?? (IsSold(link, with, figure) ? ScopeOf(said, figure) : null)
            : null;

    // "demand for our first class product with load factors up 9 points": the one that the words before tell of.
    private static string? Demanded(Link link, Statement said)
    {
        var tokens = said.Tokens;
        var with = tokens.Back((link.Mention?.First ?? 0) - 1, ScopeWords.Transparent);
        var our = with < 1 || !tokens[with].Is("with") ? -1 : tokens.Last(with - LongestName, with, Our);
        return
            our > 0
            && our < with - 1
            && tokens[our - 1].Lower is "for" or "in"
            && ScopeWords.Units.Has(tokens[with - 1])
            && !tokens.HasComma(our, with)
            ? said.Subjects.NameOf(ScopeWords.Name(tokens, our + 1, with))
            : null;
    }

    private const int LongestName = 7;

    private static readonly HashSet<string> Our = WordSet.Exact("our");

    // "our rental business earned $6 million on $41 million of revenue".
    private static bool IsSold(Link link, int on, Figure figure) => link.Concept == "Revenue" && figure.First == on + 1;

    private static string? ScopeOf(Statement said, Figure figure) =>
        said.Context.Last is { IsNamed: true, Scope: not FactDraft.Total } last
        && said.Figures.Contains(last.Figure)
        && last.Figure.Last < figure.First
            ? last.Scope
            : null;

    // "with 3% more sites and ticket up 5%": the same "with".
    private static int Start(Statement said, Mention mention, Figure figure)
    {
        var start = said.Tokens.Back(
            figure.Last < mention.First && mention.First - figure.Last <= 2 ? figure.First - 1 : mention.First - 1,
            ScopeWords.Transparent
        );
        return
            start > 0
            && said.Tokens[start].Is("and")
            && said.Tokens.Last(0, start, With) is > 0 and var with
            && said.Tokens[with].AfterComma
            && !said.Mentions.Exists(other => other.First > with && other.Last < start && other.Scope is not null)
            ? with
            : start;
    }

    private static readonly HashSet<string> With = WordSet.Exact("with");

    // Where the segments are gone through: the one that was named last.
    public static string Current(Statement said, Figure figure) =>
        said.Mentions.FindLast(mention => mention.Last < figure.First && mention.Scope is not null)?.Scope
        ?? said.Context.Scope
        ?? FactDraft.Unnamed;

    // "Pumps revenue was $80 million. Revenue grew 5% from a year ago.": the same part, some paragraphs behind its turn.
    public static string? Continued(Statement said, Link link) =>
        link.Mention is not null
        && said.Context.Beside is { Status: FactDraft.Actual } beside
        // "Sales of Soap were $7 million. Sales increased 5%."
        && (
            said.Context.Topic == FactDraft.Unnamed
            || link.IsGrowth && (!beside.IsGrowth || link.Concept == "VolumeGrowth") && said.Context.Last == beside
        )
        && !said.Figures.Contains(beside.Figure)
        && IsOfSame(beside.Concept, link.Concept)
        && beside.Scope != FactDraft.Total
            ? beside.Scope
        : said.Context.Topic == FactDraft.Unnamed && link.Mention is not null && IsProfit(link.Concept)
            ? said.Context.Opened ?? FactDraft.Unnamed
        : said.Context.Topic;

    /// <summary>What closes the results of a part.</summary>
    public static bool IsProfit(string concept) =>
        concept.Replace("Change", "").Replace("Growth", "")
            is "OperatingMargin"
                or "IncomeFromOperations"
                or "AdjustedEbitdaMargin"
                or "AdjustedEbitda"
                or "EbitMargin"
                or "Ebit";

    private static bool IsOfSame(string concept, string other) =>
        concept.Replace("Growth", "") == other.Replace("Growth", "")
        // "Soap sales grew 5%. Volume growth was 3%."
        || concept is "RevenueGrowth" or "Revenue" && other == "VolumeGrowth";
}
