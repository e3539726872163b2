using System.Globalization;
using System.Text;

namespace SiteGen.Bench;

/// <summary>Makes transcripts of calls that never took place, in the four layouts, always the same ones.</summary>
internal static class Corpus
{
    private const int Questions = 12;

    private static readonly string[] Words =
    [
        .. "we saw strong demand for paper across all of our mills and expect margins to improve as costs come down in the".Split(
            ' '
        ),
        .. "second half while pricing holds, which is why our outlook includes growth of about 12% to $1.4 billion with".Split(
            ' '
        ),
    ];

    private static readonly string[] Given = ["Ada", "Bea", "Carl", "Dirk", "Eve", "Finn", "Gus", "Hal", "Ida", "Jan"];
    private static readonly string[] Surnames =
    [
        "Marlow",
        "Voss",
        "Okafor",
        "Lindqvist",
        "Devlin",
        "Reyes",
        "Park",
        "Hale",
    ];

    /// <summary>A call of about 60 KB.</summary>
    public static string Call(int number)
    {
        var layout = number % 4;
        var random = (uint)number + 1;
        var text = new StringBuilder();
        var period = string.Create(CultureInfo.InvariantCulture, $"Q{number % 4 + 1} {1990 + number / 4 % 100}");
        var (chief, finance) = ("Ines Okafor - Chief Executive Officer", "Wen Li - Chief Financial Officer");
        Turn(
            "Operator",
            $"Good day, and welcome to the {Company(number)} {period} earnings call. I will now hand the call to Ines Okafor.",
            0
        );
        Turn(chief, "Thank you. With me is Wen Li, Chief Financial Officer.", 40);
        Turn(finance, "Thanks, Ines.", 40);
        for (var question = 0; question < Questions; question++)
        {
            var analyst = $"{Pick(Given)} {Pick(Surnames)}";
            Turn(
                "Operator",
                $"Our next question comes from {analyst} with {Pick(Surnames)} Research. Please go ahead.",
                0
            );
            Turn(analyst + " - Analyst", "Thanks for taking my question.", 2);
            Turn(chief, $"Thanks, {analyst.Split(' ')[0]}.", 4);
            Turn(finance, "And I would add one thing.", 2);
        }

        return text.ToString();

        void Turn(string heading, string first, int paragraphs)
        {
            heading = layout == 2 ? heading.Replace(" - ", " — ", StringComparison.Ordinal) : heading;
            var (lead, below) = layout == 0 ? ("  • ", "    ") : ("", "");
            Line(lead + heading);
            _ = layout is 0 or 1 ? Line(below + heading) : text;
            for (var paragraph = 0; paragraph <= paragraphs; paragraph++)
            {
                Line(lead + (paragraph == 0 ? first : Speech()));
                _ = layout is 0 or 1
                    ? Line(below + "我們看到所有工廠對紙張的需求強勁,並預期隨著成本下降,利潤率將有所改善。")
                    : text;
            }
        }

        StringBuilder Line(string line) => text.Append(line).Append(layout is 0 or 2 ? "\n\n" : "\n");

        string Speech() => string.Join(" ", Enumerable.Range(0, 70).Select(_ => Pick(Words))) + ".";

        string Pick(string[] from)
        {
            random = unchecked(random * 1664525 + 1013904223);
            return from[random / 65536 % from.Length];
        }
    }

    private static string Company(int number) => $"{Surnames[number / 400 % Surnames.Length]} Paper";
}
