namespace SiteGen.Site.Kpis;

/// <summary>Numbers the notes to a table.</summary>
public sealed class KpiNotes
{
    private const string NoAmountOf = "Revenue";
    private readonly Dictionary<(string Row, EarningsCall Call), List<KpiNote>> byCell = [];
    private readonly List<KpiNote> all = [];

    /// <summary>The notes to rows, numbered in the order in which a reader meets them.</summary>
    public KpiNotes(IEnumerable<KpiRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                foreach (var kind in Kinds(row, cell))
                {
                    Add(row, cell, kind);
                }
            }
        }
    }

    /// <summary>All notes, by number.</summary>
    public IReadOnlyList<KpiNote> All => all;

    /// <summary>The notes to a cell.</summary>
    public IReadOnlyList<KpiNote> Of(KpiRow row, KpiCell cell) => byCell.GetValueOrDefault((row.Id, cell.Call), []);

    private static IEnumerable<KpiNoteKind> Kinds(KpiRow row, KpiCell cell)
    {
        if (cell.Fact?.Conflict is not null)
        {
            yield return KpiNoteKind.Conflict;
        }

        if (row.BreakAt(cell.Call) is not null)
        {
            yield return KpiNoteKind.NotComparable;
        }

        if (cell.Fact is { } fact && Bases.IsPart(Bases.Of(fact)) && !Bases.IsPart(row.Key.Basis))
        {
            yield return KpiNoteKind.Part;
        }

        if (row.Key.Concept == NoAmountOf && cell is { Fact: null, Changes.Count: > 0 })
        {
            yield return KpiNoteKind.NoAmount;
        }
    }

    private void Add(KpiRow row, KpiCell cell, KpiNoteKind kind)
    {
        var at = row.BreakAt(cell.Call);
        // One contradiction may break several rows: it is told once.
        var note =
            kind == KpiNoteKind.NotComparable ? all.Find(other => other.Break?.Because == at!.Because)
            : kind == KpiNoteKind.Conflict
                ? all.Find(other =>
                    other.Kind == kind && other.Cell.Fact!.Conflict == cell.Fact && other.Cell.Fact != cell.Fact
                )
            : null;
        if (note is null)
        {
            note = new(all.Count + 1, kind, row, cell, kind == KpiNoteKind.NotComparable ? at : null);
            all.Add(note);
        }

        if (!byCell.TryGetValue((row.Id, cell.Call), out var notes))
        {
            byCell[(row.Id, cell.Call)] = notes = [];
        }

        notes.Add(note);
    }
}
