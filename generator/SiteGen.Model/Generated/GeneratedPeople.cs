using System.ComponentModel;

namespace SiteGen;

/// <summary>Reads everyone whom generated code states: a line for each person, and below it one for each call, after a tab.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedPeople
{
    /// <summary>Everyone, in the order of the lines.</summary>
    /// <param name="text">The method that holds the lines.</param>
    /// <param name="calls">The calls that they speak in.</param>
    /// <param name="firms">The firms that they speak for.</param>
    public static Person[] Read(Action text, IReadOnlyList<EarningsCall> calls, IReadOnlyList<Firm> firms)
    {
        var callsById = calls.ToDictionary(call => call.Id, StringComparer.Ordinal);
        var firmsById = firms.ToDictionary(firm => firm.Id, StringComparer.Ordinal);
        var (people, lines) = (new List<Person>(), GeneratedText.Lines(text));
        for (var line = 0; line < lines.Length; )
        {
            var person = GeneratedText.Fields(lines[line++]);
            var appointments = new List<Appointment>();
            for (; line < lines.Length && lines[line][0] == '\t'; line++)
            {
                appointments.Add(Appointment(person[0], GeneratedText.Fields(lines[line])));
            }

            people.Add(new(person[0], person[1], Enum.Parse<PersonType>(person[2]), person[3..], appointments));
        }

        return [.. people];

        Appointment Appointment(string id, string[] fields)
        {
            var call = callsById[fields[1]];
            return new(
                id,
                () => call,
                GeneratedText.Stated(fields[2]),
                GeneratedText.Stated(fields[3]) is { } firm ? firmsById[firm] : null,
                fields[4],
                GeneratedText.Stated(fields[5]),
                new(
                    call.Source.File,
                    GeneratedText.Number(fields[6]),
                    GeneratedText.Number(fields[7]),
                    GeneratedText.Number(fields[8])
                )
            );
        }
    }
}
