using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>A paragraph as it stands: its lines, and those of its translation.</summary>
internal sealed record RawParagraph(List<Piece> Lines, List<Piece> Translation)
{
    private Piece? whole;

    /// <summary>Its lines read as one; an empty one stands between the halves of a word. Asked for only when all of them are known.</summary>
    public Piece Whole => whole ??= Lines.Count == 1 ? Lines[0] : JoinedRow.Of(Lines).Trimmed;

    public string Text => Whole.Text;
}

/// <summary>A heading, where there is one, and what was said under it.</summary>
internal sealed record RawTurn(Heading? Heading, List<RawParagraph> Paragraphs)
{
    /// <summary>The heading; the first text where there is none.</summary>
    public Piece Start => Heading?.Whole ?? Paragraphs[0].Lines[0];
}

/// <summary>Text that nobody spoke, and what it is.</summary>
internal sealed record RawMatter(MatterKind Kind, List<Piece> Lines);

/// <summary>What surrounds a call; the numbers are those of the model.</summary>
internal enum MatterKind
{
    Unknown,
    Title,
    Disclaimer,
    Summary,
    Label,
    Roster,
    Footer,
}
