namespace SiteGen;

/// <summary>One speaker's uninterrupted part of a call.</summary>
public sealed class Turn
{
    private readonly int heading;
    private readonly int name;
    private readonly int title;
    private readonly int affiliation;
    private readonly Lazy<IReadOnlyList<Paragraph>> paragraphs;

    internal Turn(EarningsCall call, CallData data, int index)
    {
        var row = data.Turns.Numbers.Slice(index * CallData.TurnWidth, CallData.TurnWidth);
        (Call, Index) = (call, index);
        Speaker = row[0] < 0 ? null : data.People()[row[0]];
        (Section, Type, Attribution) = ((Section)row[1], (TurnType)row[2], (Attribution)row[3]);
        (heading, name, title, affiliation) = (row[4], row[5], row[6], row[7]);
        var (first, count) = (row[8], row[9]);
        paragraphs = new(() => Paragraph.Read(this, data, first, count));
    }

    /// <summary>The call that the turn belongs to.</summary>
    public EarningsCall Call { get; }

    /// <summary>Place among the turns of the call, counted from 0.</summary>
    public int Index { get; }

    /// <summary>Presentation, or questions and answers.</summary>
    public Section Section { get; }

    /// <summary>What the turn is: operator, speech, question, answer.</summary>
    public TurnType Type { get; }

    /// <summary>How the speaker is known.</summary>
    public Attribution Attribution { get; }

    /// <summary>Who speaks; null where it is unknown.</summary>
    public Person? Speaker { get; }

    /// <summary>The speaker's name as the heading prints it; null where there is no heading.</summary>
    public string? SpeakerAsPrinted => Call.Slices.TextOrNull(name);

    /// <summary>The speaker's title as the heading prints it; null where it prints none.</summary>
    public string? Title => Call.Slices.TextOrNull(title);

    /// <summary>The speaker's firm as the heading or the operator states it; null where neither does.</summary>
    public string? Affiliation => Call.Slices.TextOrNull(affiliation);

    /// <summary>The paragraphs, in order.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => paragraphs.Value;

    /// <summary>The heading; the first text where there is none.</summary>
    public SourceSpan Span => heading >= 0 ? Call.Slices.Span(heading) : Paragraphs[0].Span;

    /// <summary>The last line of the turn, counted from 1.</summary>
    public int EndLine => Paragraphs.Count == 0 ? Span.Line : Paragraphs[^1].EndLine;
}
