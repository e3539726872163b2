namespace SiteGen;

/// <summary>A paragraph of a turn, in the language spoken, with its printed translation.</summary>
public sealed class Paragraph
{
    private readonly int first;
    private readonly int count;
    private readonly Lazy<IReadOnlyList<Mark>> marks;

    private Paragraph(Turn turn, CallData data, int number, int index)
    {
        var row = data.Paragraphs.Numbers.Slice(number * CallData.ParagraphWidth, CallData.ParagraphWidth);
        (Turn, Index, first, count) = (turn, index, row[0], row[1]);
        Translation = row[3] == 0 ? null : new Translation(turn.Call, row[2], row[3]);
        marks = new(() => Mark.Read(data, number));
    }

    /// <summary>The turn that the paragraph belongs to.</summary>
    public Turn Turn { get; }

    /// <summary>Place among the paragraphs of the turn, counted from 0.</summary>
    public int Index { get; }

    /// <summary>The words, exactly as the transcript has them.</summary>
    public string Text => Turn.Call.Slices.Text(first, count);

    /// <summary>The printed translation; null where there is none.</summary>
    public Translation? Translation { get; }

    /// <summary>Spans of the text that are not plain speech.</summary>
    public IReadOnlyList<Mark> Marks => marks.Value;

    /// <summary>The figures stated in it, in the order spoken.</summary>
    public IEnumerable<Fact> Facts => Turn.Call.FactsIn(this);

    /// <summary>Where the paragraph stands; its first line where it fills several.</summary>
    public SourceSpan Span => Turn.Call.Slices.Span(first);

    /// <summary>Where a place of the transcript stands in <see cref="Text"/>; -1 where the paragraph does not hold it.</summary>
    public int IndexOf(SourceSpan place) => Turn.Call.Slices.Find(first, count, place);

    /// <summary>The last line of the paragraph and of its translation, counted from 1.</summary>
    public int EndLine => Translation?.EndLine ?? Turn.Call.Slices.Span(first + count - 1).Line;

    internal static Paragraph[] Read(Turn turn, CallData data, int first, int count) =>
        [.. Enumerable.Range(0, count).Select(index => new Paragraph(turn, data, first + index, index))];
}
