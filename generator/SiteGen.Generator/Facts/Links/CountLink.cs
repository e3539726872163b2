using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links a number of things, and days.</summary>
internal static class CountLink
{
    private static readonly HashSet<string> Kinds = WordSet.Exact("active total paying customer");

    // "100 customers using our newest product" counts some of them.
    private static readonly HashSet<string> Narrowing = WordSet.Exact("who using that with on have in for of");

    private static readonly HashSet<string> Levels = WordSet.Exact("was were is be of to at reached totaled");

    private static readonly HashSet<string> Owning = WordSet.Exact(
        "we we've our us ended finished headcount workforce total global worldwide employ employed employing totaled"
    );

    private static readonly HashSet<string> Staff = WordSet.Exact("employees employee");

    private static readonly HashSet<string> Leaving = WordSet.Exact(
        """
        reduction reductions reduce reduced laid cut cutting eliminate eliminated eliminating added adding hired hiring
        onboarded welcomed
        """
    );

    private static readonly HashSet<string> Moving = new(
        Leaving.Concat(["between", "than", "customers", "companies", "businesses", "organizations", "firms"]),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around some more than"
    );

    private static readonly HashSet<string> Adding = WordSet.Exact("adding added gaining gained losing lost");

    private static readonly HashSet<string> Pipelines = WordSet.Exact("pipeline pipelines");

    private static readonly HashSet<string> Own = WordSet.Exact("we our");

    private static readonly HashSet<string> Repurchases = WordSet.Exact("repurchased");

    private static readonly HashSet<string> Organizations = WordSet.Exact(
        "customers organizations companies businesses enterprises clients merchants"
    );

    public static Link Of(Statement said, Figure figure, FactDraft? previous) =>
        Thresholds.Narrowed(said.Tokens, figure, Counted(said, figure, previous));

    private static Link Counted(Statement said, Figure figure, FactDraft? previous)
    {
        if (figure.Unit == Unit.Days)
        {
            return
                GrowthCues.After(said.Tokens, figure.Last, out _) == 0
                && said.Nearest(figure, static mention => mention.Concept.Measure == Measure.Days) is { } days
                ? Link.To(days)
                : Link.Nothing;
        }

        if ((Won.Of(said, figure) ?? Made.Of(said, figure, previous)) is { } won)
        {
            return Loose.IsStory(said.Tokens) ? Link.Foreign : won;
        }

        if (Added.Of(said, figure, previous) is { } added)
        {
            return added;
        }

        // "41 million subscribers, adding 1 million": how many more.
        if (Adding.Has(said.Tokens.Word(said.Tokens.Back(figure.First - 1, About))) && said.Figures[0] != figure)
        {
            return Link.Nothing;
        }

        // "reduced our share count by 3 million": how many fewer, and not how many.
        if (said.Tokens.Word(said.Tokens.Back(figure.First - 1, About)) == "by")
        {
            return Link.Nothing;
        }

        // "a pipeline of 65 million accounts": of what may come.
        if (said.Tokens.Any(figure.First - 7, figure.First, Pipelines))
        {
            return Link.Nothing;
        }

        if (Produced.Is(said.Tokens, figure))
        {
            return Link.Of("Production", Measure.Count);
        }

        // "using our product for its 10 million members".
        if (figure.Unit == Unit.Count && Loose.IsStory(said.Tokens) || CountHolders.AreOthers(said.Tokens, figure))
        {
            return Link.Foreign;
        }

        if (OrdersCounted.Of(said, figure) is { } orders)
        {
            return orders;
        }

        return NamedBehind(said, figure) is { } behind
            ? behind.Concept.Name == "Headcount" && !IsStaff(said.Tokens, figure.First)
                ? Link.Foreign
                : Link.To(behind) with
                {
                    Scope = HasName(behind) ? behind.Scope : HolderOf(said, figure, previous) ?? behind.Scope,
                }
            : figure.Unit == Unit.Shares && Repurchased.Is(said.Tokens, figure.First)
            || Repurchased.AreRetired(said.Tokens, figure)
                ? Link.Of("ShareRepurchases", Measure.Money, FactDraft.Total)
                : figure.Unit == Unit.Shares && said.Tokens.Any(0, said.Tokens.Length, Repurchases)
                    ? Link.Nothing
                    : Sold.IsOfUnits(said.Tokens, figure)
                        ? Link.Of("UnitSales", Measure.Count)
                        : NamedBefore(said, figure) is { } before
                            ? MoreCounted.Of(said.Tokens, figure, before)
                            : IsCustomers(said.Tokens, figure.Last + 1) && said.Tokens.Any(0, said.Tokens.Length, Own)
                                ? Link.Of("CustomerCount", Measure.Count)
                                : Organizations.Has(said.Tokens.Word(figure.Last + 1))
                                && CountHolders.Of(said, figure) is { } holder
                                    ? Link.Of("CustomerCount", Measure.Count, holder)
                                    : CustomerKinds.Of(said, figure) is { } kind
                                        ? Link.Of("CustomerCount", Measure.Count, kind)
                                        : Link.Nothing;
    }

    private static bool HasName(Mention mention) => mention.Scope is { } scope && !OddScopes.IsVague(scope);

    // "the base grew 6% to 5 million seats": of what grew.
    private static string? HolderOf(Statement said, Figure figure, FactDraft? previous) =>
        previous is { IsGrowth: true, IsNamed: true }
        && said.Tokens.Back(figure.First - 1, About) == previous.Figure.Last + 1
        && said.Tokens[previous.Figure.Last + 1].Is("to")
            ? previous.Scope
            : CountHolders.Of(said, figure);

    /// <summary>"a company of 2,000 employees": who works for somebody else.</summary>
    public static bool AreOthers(Token[] tokens, Figure figure) =>
        (tokens.Any(figure.Last, figure.Last + 3, Staff) || tokens.Any(figure.First, figure.Last + 1, Staff))
        && !IsStaff(tokens, figure.First)
        && !tokens.Any(figure.First - 8, figure.First, Leaving);

    // "we ended with 5,000 employees"; those who left, were hired or work for others are not the headcount.
    private static bool IsStaff(Token[] tokens, int first) =>
        tokens.Any(first - 8, first, Owning) && !tokens.Any(first - 8, first, Moving) && !Loose.IsStory(tokens);

    private static Mention? NamedBehind(Statement said, Figure figure) =>
        said.Mentions.FirstOrDefault(mention =>
            (
                mention.Last > figure.Last && mention.First >= figure.Last
                // "210 million basic shares".
                || mention.Last == figure.Last && mention.First > figure.First
            )
            && mention.First - figure.Last <= 3
            && mention.Concept.Measure == Measure.Count
            && !(IsNext(said.Tokens, figure.Last + 1, mention) && NamedBefore(said, figure) is not null)
        );

    // "Members were 5 million and subscribers were 2 million": the name of the next figure.
    private static bool IsNext(Token[] tokens, int next, Mention mention) =>
        next < mention.First
        && (tokens[next].Lower is "and" or "while" || tokens[next].AfterComma)
        && mention.Last + 1 < tokens.Length
        && (ScopeWords.IsVerb(tokens[mention.Last + 1].Lower) || Levels.Has(tokens[mention.Last + 1]));

    private static Mention? NamedBefore(Statement said, Figure figure) =>
        said.Nearest(
            figure,
            mention =>
                mention.Concept.Measure == Measure.Count
                && figure.First - mention.Last
                    <= (IsLevel(said.Tokens, figure.First) ? (IsFirst(said, mention, figure) ? 12 : 10) : 6)
        );

    private static bool IsFirst(Statement said, Mention named, Figure figure) =>
        !said.Tokens.HasComma(named.Last + 1, figure.First)
        && said.Figures.TrueForAll(other => other.Last < named.First || other.First >= figure.First);

    // "headcount at the end of the quarter was 5,420", "grew 7% to 349,000".
    private static bool IsLevel(Token[] tokens, int first) =>
        Levels.Has(tokens.Word(first - 1)) || Levels.Has(tokens.Word(first - 2));

    private static bool IsCustomers(Token[] tokens, int i)
    {
        i = tokens.Past(i, Kinds);
        return tokens.Word(i) is "customers" or "accounts"
            && !(Narrowing.Has(tokens.Word(i + 1)) && !tokens[i + 1].AfterComma);
    }
}
