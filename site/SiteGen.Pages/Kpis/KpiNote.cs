namespace SiteGen.Site.Kpis;

/// <summary>Why a cell needs a word of care.</summary>
public enum KpiNoteKind
{
    /// <summary>The call contradicts itself.</summary>
    Conflict,

    /// <summary>The figure cannot be compared with the one before.</summary>
    NotComparable,

    /// <summary>The figure leaves something out that its neighbours hold.</summary>
    Part,

    /// <summary>The call states how the figure changed, and not the figure.</summary>
    NoAmount,
}

/// <summary>A note to cells of a table.</summary>
/// <param name="Number">Its number in the table, counted from 1.</param>
/// <param name="Kind">Why.</param>
/// <param name="Row">The first row that it is about.</param>
/// <param name="Cell">The first cell that it is about.</param>
/// <param name="Break">The break, for figures that cannot be compared; else null.</param>
public sealed record KpiNote(int Number, KpiNoteKind Kind, KpiRow Row, KpiCell Cell, Break? Break)
{
    /// <summary>Its fragment in a list of notes.</summary>
    /// <param name="list">What tells the list from others on the page.</param>
    public string Fragment(string list) => FormattableString.Invariant($"{list}-{Number}");
}
