namespace SiteGen.Generator.Facts;

/// <summary>Follows what the sentences of a turn are about.</summary>
internal sealed class TopicTrack
{
    // "Turning to Pumps on slide 7": until the next slide.
    private string? section;

    // Behind "Moving to slide 7." the first part that is named is what the slide is about, or one of its lines.
    private bool isOpen;

    private string? lasting;

    // The part that a sentence of the paragraph turned to.
    private string? turned;

    private bool isLast;

    private bool isFirst;

    // Whether it is only what a question was on.
    private bool isAsked;

    // Whether the paragraph has named nothing yet.
    private bool isFresh;

    // The part that is gone through: the last one that a sentence turned to, or whose revenue began a paragraph.
    private string? walked;

    /// <summary>The part of the business that a sentence turned to; null where figures are of all of it.</summary>
    public string? Part { get; private set; }

    /// <summary>Whether a sentence turned to it, or the paragraph opens with it.</summary>
    public bool IsTurn { get; private set; }

    /// <summary>The one part that this paragraph turned to, or that its slide is about; null for none.</summary>
    public string? Of =>
        IsGroup ? null
        : turned is not null ? turned
        : IsInSection && IsTurn ? Known(Part)
        : null;

    /// <summary>Whether the last turn was to a region.</summary>
    public bool IsOfPlace { get; private set; }

    /// <summary>The region that the last turn was to, some paragraphs before; null for none.</summary>
    public string? Place => IsOfPlace && Part == FactDraft.Unnamed && Places.Is(walked) ? walked : null;

    /// <summary>Whether it is several parts that are gone through.</summary>
    public bool IsGroup { get; private set; }

    /// <summary>Whether a slide is told that is about a part.</summary>
    public bool IsInSection => section is not null;

    /// <summary>The part that "segment" meant in the paragraph; null where it meant none.</summary>
    public string? Resumed { get; private set; }

    // So many paragraphs behind one of a single sentence may still be about the place that it opened with.
    private const int Stay = 2;

    private (string? Place, int Paragraphs) led;

    /// <summary>The place that a paragraph of one sentence opened with, just before; null for none.</summary>
    public string? Led => led.Paragraphs is >= 0 and < Stay ? led.Place : null;

    /// <summary>A paragraph of one sentence, without figures, opens with a place: "In Asia, we continue to do well."</summary>
    public void Lead(string? place) => led = (place, Stay);

    /// <summary>Each sentence tells what it turns to; null where it goes on as before.</summary>
    public void TurnTo(Topic? topic)
    {
        var opens = isFirst;
        (isLast, isFirst) = (topic is { Lasts: true }, false);
        if (topic is null)
        {
            return;
        }

        isAsked = topic.IsAsked;
        led = default;
        if (topic.IsSlide)
        {
            (section, isOpen) = (topic.Part, topic.Part is null);
        }

        if (section is null || topic.Part is not null || topic.IsSaid)
        {
            (Part, IsTurn, IsGroup) = (topic.Part, topic.Lasts || opens, topic.IsGroup);
            lasting =
                topic.Part is null ? null
                : topic.Lasts ? FactDraft.Unnamed
                : lasting;
            IsOfPlace = topic.Lasts ? Places.Is(topic.Part) : IsOfPlace;
            walked = topic is { Lasts: true, IsSaid: false } ? Known(topic.Part) : walked;
            turned =
                topic.Part is null ? null
                : topic.Lasts ? Known(topic.Part)
                : turned;
        }
    }

    /// <summary>A paragraph opens with a comparison: it goes on with the part whose revenue was told, where one was turned to.</summary>
    public void GoOn() => Part = isFresh && Part == FactDraft.Unnamed && !IsGroup ? walked ?? Part : Part;

    /// <summary>A sentence has stated figures: what a question was on is answered.</summary>
    public void Answer() => (Part, isAsked) = (isAsked ? null : Part, false);

    /// <summary>What a sentence names.</summary>
    /// <param name="mentions">The concepts.</param>
    /// <param name="earner">The part whose revenue it states in money; null for none.</param>
    /// <param name="isOfSegment">Whether it calls a part nothing but "segment".</param>
    /// <param name="owner">The part that it begins with and whose own thing it measures; null for none.</param>
    public void Hear(List<Mention> mentions, string? earner, bool isOfSegment, string? owner)
    {
        walked = isFresh && lasting is not null ? earner ?? walked : walked;
        isFresh = isFresh && mentions.Count == 0;
        // "Segment operating income grew 5%.", some paragraphs behind "Turning to Pumps."
        Resumed =
            isOfSegment ? walked
            : mentions.Count > 0 && mentions[0].Scope is not null ? null
            : Resumed;
        if (isOpen && mentions.Count > 0)
        {
            section =
                mentions[0].Scope is null ? owner
                : IsOfSegment(mentions[0].Concept.Name) ? mentions[0].Scope
                : FactDraft.Unnamed;
            Part = Known(section) ?? Part;
            isOpen = false;
        }
    }

    /// <summary>What the first fact of a slide is of: a part grew, so the slide may be about that or go through several.</summary>
    public void Tell(FactDraft fact)
    {
        if (isOpen && fact.IsNamed)
        {
            (Part, isOpen) = (
                Part is null && fact.Scope != FactDraft.Total && !Places.Is(fact.Scope) ? FactDraft.Unnamed : Part,
                false
            );
        }
    }

    /// <summary>A new paragraph may still be about the part that an earlier one turned to; it is where that one ended so.</summary>
    /// <param name="isOpen">Whether the last one left off between a part's gross margin and its profit.</param>
    public void BeginParagraph(bool isOpen)
    {
        Part = isLast ? Part : section ?? lasting;
        led.Paragraphs--;
        turned = isLast ? turned : null;
        (isFirst, isFresh, Resumed) = (true, true, isOpen ? Resumed : null);
    }

    // A profit is told of a segment, revenue of its lines too.
    private static bool IsOfSegment(string concept) =>
        concept is "ProfitBeforeTax" or "IncomeFromOperations" or "AdjustedEbitda" or "Ebit";

    private static string? Known(string? part) => part == FactDraft.Unnamed ? null : part;
}
