using System.Globalization;
using SiteGen.Generator.Findings;

namespace SiteGen.Generator.Calls;

/// <summary>Compares the titles that headings print with those that the opening of the call states.</summary>
internal static class TitleContradictions
{
    public static IReadOnlyList<Finding> Check(IEnumerable<Speaker> speakers) =>
        [
            .. speakers
                .Where(IsContradicted)
                .Select(speaker =>
                    Finding.Of(
                        PeopleRules.TitleContradicted,
                        speaker.Heading!.Whole.Place,
                        speaker.Name.Printed,
                        speaker.Heading.Title!.Value.Text,
                        speaker.Stated!.Value.Title,
                        speaker.Stated.Value.Place.Place.Line.ToString(CultureInfo.InvariantCulture)
                    )
                ),
        ];

    public static bool IsContradicted(Speaker speaker) =>
        speaker.Heading?.Title is { } printed
        && speaker.Stated is { } stated
        && Roles.Contradict(printed.Text, stated.Title);
}
