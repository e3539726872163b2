using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using SiteGen.Generator.Calls;
using SiteGen.Generator.Findings;
using SiteGen.Generator.Lines;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.People;

/// <summary>Reads people.txt and calls.txt. A line that cannot be read is an error at that line.</summary>
internal static class DecisionReader
{
    public const string PeopleFile = "people.txt";

    private const string PeopleForm = "NAME = OTHER NAME";
    private const string CallsForm = "FILE = COMPANY, 2025-Q3, TICKER, 2025-10-30 (ticker and day may be left out)";

    public static Decisions Read(string path, SourceText? text)
    {
        var (seed, findings) = SeedReader.Read(path, text);
        var (people, calls, faults) = (new List<SamePerson>(), new List<CallDecision>(), new List<Finding>(findings));
        foreach (
            var line in (seed?.Rows ?? [])
                .Select(row => row.Trimmed)
                .Where(line => line.Length > 0 && line.Text[0] != '#')
        )
        {
            var isPeople = path.EndsWith(PeopleFile, StringComparison.OrdinalIgnoreCase);
            if (isPeople && Person(line) is { } person)
            {
                people.Add(person);
            }
            else if (!isPeople && Call(line) is { } call)
            {
                calls.Add(call);
            }
            else
            {
                faults.Add(
                    Finding.Of(
                        SeedRules.BadDecision,
                        line.Place,
                        $"The line \"{line.Text}\" is not understood",
                        isPeople ? PeopleForm : CallsForm
                    )
                );
            }
        }

        return new(people.ToEquatableArray(), calls.ToEquatableArray(), faults.ToEquatableArray());
    }

    private static SamePerson? Person(Piece line)
    {
        var sides = line.Text.Split('=');
        return sides.Length == 2 && sides.All(side => side.Trim().Length > 0)
            ? new(sides[0].Trim(), sides[1].Trim(), line.Place)
            : null;
    }

    private static CallDecision? Call(Piece line)
    {
        var sides = line.Text.Split('=');
        var parts = sides.Length == 2 ? sides[1].Split(',').Select(part => part.Trim()).ToArray() : [];
        var date = parts.Length > 2 ? Date(parts[parts.Length - 1]) : null;
        var ticker = parts.Length > 2 && !(parts.Length == 3 && date is not null) ? parts[2] : null;
        return
            parts.Length is < 2 or > 4
            || parts[0].Length == 0
            || sides[0].Trim().Length == 0
            || Period(parts[1]) is not { } period
            || parts.Length == 4 && date is null
            ? null
            : new(sides[0].Trim(), parts[0], period, ticker, date, line.Place);
    }

    private static FiscalQuarter? Period(string text) =>
        text.Length == 7
        && text[4] == '-'
        && text[5] == 'Q'
        && text[6] is >= '1' and <= '4'
        && int.TryParse(text.Substring(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? new(year, text[6] - '0')
            : null;

    private static DateParts? Date(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(day.Year, day.Month, day.Day)
            : null;
}
