namespace SiteGen.Site.Exports;

/// <summary>A table of the data package, written as <c>data/name.csv</c>.</summary>
/// <param name="Name">Its name, without an extension.</param>
/// <param name="Description">What one row is.</param>
/// <param name="Key">The columns that tell its rows apart; empty where none do.</param>
/// <param name="References">Columns that name a row of another table by its key.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, in a stable order.</param>
public sealed record ExportTable(
    string Name,
    string Description,
    IReadOnlyList<string> Key,
    IReadOnlyList<Reference> References,
    IReadOnlyList<Column> Columns,
    IEnumerable<IEnumerable<string?>> Rows
)
{
    /// <summary>A table with a row for each of <paramref name="subjects"/>.</summary>
    public static ExportTable Of<TSubject>(
        string name,
        string description,
        IReadOnlyList<string> key,
        IReadOnlyList<Reference> references,
        IEnumerable<TSubject> subjects,
        IReadOnlyList<Column<TSubject>> columns
    ) =>
        new(
            name,
            description,
            key,
            references,
            columns,
            subjects.Select(subject => columns.Select(column => column.Value(subject)))
        );

    /// <summary>The table as comma-separated values, header first.</summary>
    public byte[] ToCsv() => CsvWriter.Write(Rows.Prepend(Columns.Select(column => column.Name)));
}

/// <summary>Columns that name a row of another table.</summary>
/// <param name="Columns">The columns here.</param>
/// <param name="Table">The other table.</param>
/// <param name="Key">The columns there.</param>
public sealed record Reference(IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> Key)
{
    /// <summary>A column that names a call.</summary>
    public static Reference Call { get; } = new(["call"], "calls", ["call"]);

    /// <summary>A column that names a person.</summary>
    public static Reference Person(string column) => new([column], "people", ["person"]);
}
