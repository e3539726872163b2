namespace SiteGen.Site.Exports;

/// <summary>A column of a table, as <c>datapackage.json</c> describes it.</summary>
/// <param name="Name">Its name in the header row.</param>
/// <param name="Type">Its type in words of the Frictionless table schema: <c>string</c>, <c>integer</c>, <c>date</c>.</param>
/// <param name="Description">What its values mean, and what an empty one means.</param>
/// <param name="Values">The values it may have; empty where they are not a fixed set.</param>
public record Column(string Name, string Type, string Description, params IReadOnlyList<string> Values);

/// <summary>A column, and how its value is found.</summary>
/// <param name="Name">Its name in the header row.</param>
/// <param name="Type">Its type in words of the Frictionless table schema.</param>
/// <param name="Description">What its values mean.</param>
/// <param name="Value">Its value in the row of a subject; null is an empty field.</param>
/// <param name="Values">The values it may have; empty where they are not a fixed set.</param>
public sealed record Column<TSubject>(
    string Name,
    string Type,
    string Description,
    Func<TSubject, string?> Value,
    params IReadOnlyList<string> Values
) : Column(Name, Type, Description, Values)
{
    /// <summary>A column of whole numbers.</summary>
    public Column(string name, string description, Func<TSubject, int> value)
        : this(name, "integer", description, subject => Words.Of(value(subject))) { }

    /// <summary>A column of text.</summary>
    public Column(string name, string description, Func<TSubject, string?> value, params IReadOnlyList<string> values)
        : this(name, "string", description, value, values) { }
}
