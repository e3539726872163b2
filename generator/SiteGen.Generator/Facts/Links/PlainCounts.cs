using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "4 million square feet of selling space", "a 4-day reduction in DSO": numbers named by what they count.</summary>
internal static class PlainCounts
{
    private const int Reach = 6;

    private static readonly HashSet<string> Owning = WordSet.Exact(
        "operate operates operated operating have footprint coverage network footage selling retail"
    );

    private static readonly HashSet<string> Us = WordSet.Exact("we we've");

    private static readonly HashSet<string> Spaces = WordSet.Exact("footage");

    private static readonly HashSet<string> Working = WordSet.Exact("engaged engaging working");

    private static readonly HashSet<string> Shorter = WordSet.Exact("reduction decrease decline");

    private static readonly HashSet<string> Stores = WordSet.Exact("stores restaurants shops");

    private static readonly HashSet<string> Narrowing = WordSet.Exact(
        "in with within on of for by from using under opened closed acquired converted remodeled we we've"
    );

    private static readonly HashSet<string> Relative = WordSet.Exact("that which who where");

    private static readonly HashSet<string> Held = WordSet.Exact("held conducted hosted ran offered");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around more than some"
    );

    public static Link? Of(Statement said, Figure figure, FactDraft? previous)
    {
        var (tokens, next) = (said.Tokens, figure.Last + 1);
        return previous?.Concept == "FloorSpace"
            && tokens.Word(figure.First - 1) is "to" or "from"
            && previous.Figure.Last == figure.First - 2
                ? Link.Again(previous)
            // "we held 200,000 Ask Us Anything sessions".
            : Held.Has(tokens.Word(tokens.Back(figure.First - 1, About)))
            && said.Mentions.Find(mention => mention.First > figure.Last && mention.First <= figure.Last + Reach)
                is { Concept: { Measure: Measure.Count, Name: "Sessions" } } held
            && !tokens.HasComma(figure.Last + 1, held.First + 1)
                ? Link.Of("Sessions", Measure.Count)
            : IsLeased(tokens, figure) ? Link.Of("LeasingVolume", Measure.Count)
            : IsSpace(tokens, figure) ? Link.Of("FloorSpace", Measure.Count)
            // "across our 400 stores".
            : tokens.Word(figure.First - 1) is "our" or "all" or "existing"
            && Stores.Has(tokens.Word(next))
            && !IsOfSome(tokens, next)
                ? Link.Of("StoreCount", Measure.Count)
            // "100 customers that we're engaged with": of some business.
            : tokens.Word(next) is "customers" or "clients"
            && tokens.Word(next + 1) is "that" or "who" or "whom"
            && tokens.Word(next + 2) is "we" or "we're" or "we've"
            && tokens.Any(next + 3, next + Reach, Working)
                ? Link.Of("CustomerCount", Measure.Count, FactDraft.Unnamed)
            : null;
    }

    // "our 40 stores in Texas", "our 12 stores that closed".
    private static bool IsOfSome(Token[] tokens, int noun) =>
        noun + 1 < tokens.Length
        && (
            tokens[noun + 1].AfterComma
                ? tokens.Word(noun - 2) != "existing" && Relative.Has(tokens[noun + 1])
                : Narrowing.Has(tokens[noun + 1]) || Relative.Has(tokens[noun + 1])
        );

    /// <summary>By how many days fewer or more.</summary>
    public static Link? OfDays(Statement said, Figure figure) =>
        BareDays.AreOfInventory(said.Tokens, said.Tokens.Back(figure.First - 1, About))
            ? Link.Of("DaysInventoryOutstanding", Measure.Days)
        : Shorter.Has(said.Tokens.Word(figure.Last + 1))
        && said.Tokens.Word(figure.Last + 2) is "in" or "of"
        && said.Mentions.Find(mention => mention.First > figure.Last + 2 && mention.First <= figure.Last + 4)
            is { Concept.Measure: Measure.Days } days
            ? Link.Change(days, -1)
        : null;

    // "we leased 4 million square feet".
    private static bool IsLeased(Token[] tokens, Figure figure) =>
        tokens.Are(figure.Last + 1, "square", "feet")
        && tokens.Word(tokens.Back(figure.First - 1, About)) is "leased" or "signed"
        && tokens.Any(figure.First - Reach, figure.First, Us);

    // "our square footage from 2 million to 4 million", "operate 4 million square feet".
    private static bool IsSpace(Token[] tokens, Figure figure) =>
        tokens.Word(figure.Last + 1) == "square"
            && tokens.Word(figure.Last + 2) == "feet"
            && (
                tokens.Any(figure.First - Reach, figure.First, Owning)
                || tokens.Any(figure.Last + 3, figure.Last + Reach, Owning)
            )
        || tokens.Last(figure.First - Reach, figure.First, Spaces) is var footage and > 0
            && tokens[footage - 1].Is("square")
            && tokens.Word(figure.First - 1) is "from" or "to" or "of" or "was" or "is" or "at";
}
