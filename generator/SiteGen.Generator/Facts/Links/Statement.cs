namespace SiteGen.Generator.Facts;

/// <summary>A sentence taken apart: its words, figures and names, and what it may leave to the sentences before.</summary>
internal sealed record Statement(
    Token[] Tokens,
    List<Figure> Figures,
    List<Mention> Mentions,
    Subjects Subjects,
    Context Context
)
{
    private static readonly Dictionary<int, RespectiveName> None = [];

    private Dictionary<int, RespectiveName> Names { get; init; } = None;

    public static Statement Of(Token[] tokens, Vocabulary vocabulary, Context context)
    {
        context.LookAround(tokens);
        var mentions = MentionFinder.In(tokens, vocabulary);
        mentions.RemoveAll(mention =>
            Thresholds.Hold(tokens, mention)
            || Cohorts.Hold(tokens, mention.First, mention.Last)
            || IsLeftOut(tokens, mention)
        );
        var figures = Bare.InCurrency(tokens, FigureReader.In(tokens), mentions, context);
        var subjects = new Subjects(tokens, mentions, figures, vocabulary, context);
        context.TurnTo(
            Topics.Of(tokens, vocabulary)
                ?? (
                    subjects.IsOfWhole ? Topic.Company
                    : MentionedParts.IsInside(tokens) && context.LastNamed?.Scope is { } whole and not FactDraft.Total
                        ? new(whole)
                    : null
                )
        );
        if (Comparisons.Open(tokens))
        {
            context.Topics.GoOn();
        }

        context.Topics.Hear(
            mentions,
            Earner(mentions, figures),
            mentions.Exists(mention => IsOfSegment(mention, vocabulary)),
            mentions.Count > 0 ? Owned.ScopeOf(tokens, mentions[0], context) : null
        );
        return new(tokens, figures, mentions, subjects, context);
    }

    // "cash flow before working capital".
    private static bool IsLeftOut(Token[] tokens, Mention mention) =>
        mention.Concept.Name == "WorkingCapital"
        && tokens.Word(mention.First - 1) is "before" or "excluding" or "including" or "after" or "ex";

    // "Pumps revenue was $80 million".
    private static string? Earner(List<Mention> mentions, List<Figure> figures) =>
        mentions.Count > 0
        && mentions[0] is { Concept.Name: "Revenue", Scope: { } scope } revenue
        && figures.Count > 0
        && Unit.IsMoney(figures[0].Unit)
        && figures[0].First > revenue.Last
            ? scope
            : null;

    private static bool IsOfSegment(Mention mention, Vocabulary vocabulary) =>
        mention.Scope is { } scope && OddScopes.IsBareUnit(scope) && !vocabulary.IsDecided(scope);

    public Statement With(Dictionary<int, RespectiveName> names) => this with { Names = names };

    /// <summary>What a figure is of where the sentence says "respectively"; null where it does not.</summary>
    public RespectiveName? NameOf(int k) => Names.TryGetValue(k, out var name) ? name : null;

    /// <summary>The part of the business that the sentence is about; null where it names none.</summary>
    public string? Scope =>
        Subjects.Own(Tokens.Length)
        ?? Mentions.LastOrDefault(mention => mention.Scope is not null && !Causes.Hold(Tokens, mention))?.Scope;

    /// <summary>The parts whose revenue or profit the sentence names.</summary>
    public IEnumerable<string> NamedParts =>
        Mentions
            .Where(mention =>
                mention is { Scope: { } scope, Concept.Measure: Measure.Money } && !OddScopes.IsVague(scope)
            )
            .Select(mention => mention.Scope!);

    public bool IsOfTotal =>
        Subjects.IsCompany
        || Mentions.Any(mention => mention.Scope is null && mention.Concept.Measure != Measure.Other);

    /// <summary>Where the figure behind the k-th begins; the end of the sentence for the last.</summary>
    public int NextFigure(int k) => k + 1 < Figures.Count ? Figures[k + 1].First : Tokens.Length;

    /// <summary>The last token of the figure before the k-th; -1 for the first.</summary>
    public int LastFigure(int k) => k > 0 ? Figures[k - 1].Last : -1;
}
