using System.ComponentModel;
using System.Globalization;
using System.Reflection;

namespace SiteGen;

/// <summary>
/// Reads the calls that generated code states: for each company a line for each call, of what it is, and apart from them the
/// parts of all its calls, findings, tables and words. Only the lines are read until more is asked for.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedCalls
{
    // Fields of a call's line before the lengths of its parts.
    private const int Named = 16;

    /// <summary>The calls, in the order of the texts.</summary>
    /// <param name="assembly">The assembly that holds the transcripts as resources.</param>
    /// <param name="everyone">Gives everyone.</param>
    /// <param name="companies">For each company the methods that hold its lines and its parts.</param>
    public static EarningsCall[] Read(
        Assembly assembly,
        Func<IReadOnlyList<Person>> everyone,
        params (Action Calls, Action Parts)[] companies
    )
    {
        ArgumentNullException.ThrowIfNull(companies);
        var people = new Lazy<Dictionary<string, Person>>(() =>
            everyone().ToDictionary(person => person.Id, StringComparer.Ordinal)
        );
        var calls = new List<EarningsCall>();
        foreach (var company in companies)
        {
            var whole = new Lazy<string>(() => GeneratedLinesAttribute.Of(company.Parts));
            var start = 0;
            foreach (var fields in GeneratedText.Lines(company.Calls).Select(GeneratedText.Fields))
            {
                (var parts, start) = Parts(whole, start, fields.AsSpan(Named));
                calls.Add(new(Data(assembly, people, fields, parts)));
            }
        }

        return [.. calls];
    }

    // One behind the other, in the order in which the generator writes them.
    private static (GeneratedText[] Parts, int End) Parts(Lazy<string> whole, int start, ReadOnlySpan<string> lengths)
    {
        var parts = new GeneratedText[lengths.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var length = GeneratedText.Number(lengths[i]);
            parts[i] = new(whole, start, length);
            start += length;
        }

        return (parts, start);
    }

    private static CallData Data(
        Assembly assembly,
        Lazy<Dictionary<string, Person>> everyone,
        string[] fields,
        GeneratedText[] parts
    )
    {
        var file = fields[12];
        return new()
        {
            Id = fields[0],
            Issuer = fields[1],
            IssuerAsStated = fields[2],
            Ticker = GeneratedText.Stated(fields[3]),
            StockExchange = GeneratedText.Stated(fields[4]),
            Period = new(GeneratedText.Number(fields[5]), GeneratedText.Number(fields[6])),
            Date =
                fields[7].Length == 0
                    ? null
                    : DateOnly.ParseExact(fields[7], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Time = GeneratedText.Stated(fields[8]),
            Layout = fields[9],
            Language = fields[10],
            TranslationLanguage = GeneratedText.Stated(fields[11]),
            Text = new(assembly, "SiteGen.Seeds." + file, file, GeneratedText.Number(fields[13]), fields[14]),
            People = () => Array.ConvertAll(parts[0].Lines(), id => everyone.Value[id]),
            Findings = () => Array.ConvertAll(parts[1].Lines(), line => Finding(file, GeneratedText.Fields(line))),
            Slices = new(parts[2]),
            Turns = new(parts[3], GeneratedText.Number(fields[15]) * CallData.TurnWidth),
            Paragraphs = new(parts[4]),
            Marks = new(parts[5]),
            Matter = new(parts[6]),
            Exchanges = new(parts[7]),
            Facts = new(parts[8]),
            FactWords = () => Words(parts[9]),
            Answers = new(parts[10]),
        };
    }

    private static string[] Words(GeneratedText text) =>
        Array.ConvertAll(text.Lines(), line => GeneratedText.Fields(line)[0]);

    private static Finding Finding(string file, string[] fields) =>
        new(
            fields[0],
            Enum.Parse<Severity>(fields[1]),
            fields[5],
            new(file, GeneratedText.Number(fields[2]), GeneratedText.Number(fields[3]), GeneratedText.Number(fields[4]))
        );
}
