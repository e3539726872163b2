namespace SiteGen.Generator.Turns;

/// <summary>The headings of publishers: of lists of people, and of the parts of a call.</summary>
internal static class SectionWords
{
    private static readonly char[] Ends = [':', '：', ' '];

    private const int LongestLabel = 60;

    private static readonly HashSet<string> Company = Set(
        """
        executives
        company executives
        company participants
        company representatives
        corporate participants
        corporate speakers
        corporate representatives
        management
        management team
        management participants
        from the company
        speakers
        presenters
        """
    );

    private static readonly HashSet<string> Analysts = Set(
        """
        analysts
        analyst participants
        conference call participants
        conference call participiants
        conference participants
        q&a participants
        from the sell side
        """
    );

    private static readonly HashSet<string> Everyone = Set(
        """
        participants
        call participants
        call attendees
        attendees
        list of participants
        participant list
        """
    );

    private static readonly HashSet<string> Divisions = Set(
        """
        prepared remarks
        presentation
        presentation session
        management discussion section
        opening remarks
        question and answer
        question and answers
        questions and answers
        question and answer section
        question and answer session
        questions and answers session
        questions & answers
        question & answer
        question & answer session
        q&a
        q & a
        q&a session
        q&a section
        contents
        table of contents
        """
    );

    /// <summary>The side of a roster that the text heads; null where it heads none.</summary>
    public static RosterSide? Roster(string text) => text.Length > LongestLabel ? null : Side(Label(text));

    /// <summary>Whether the text heads a part of a call.</summary>
    public static bool IsDivision(string text) => text.Length <= LongestLabel && Divisions.Contains(Label(text));

    /// <summary>Whether the text heads anything.</summary>
    public static bool IsHeading(string text) =>
        text.Length <= LongestLabel
        && Label(text) is var label
        && (Side(label) is not null || Divisions.Contains(label));

    private static RosterSide? Side(string label) =>
        Company.Contains(label) ? RosterSide.Company
        : Analysts.Contains(label) ? RosterSide.Analyst
        : Everyone.Contains(label) ? RosterSide.Unknown
        : null;

    private static string Label(string text) => Decoration.Strip(text).TrimEnd(Ends).Replace('-', ' ');

    private static HashSet<string> Set(string lines) =>
        new(
            lines.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()),
            StringComparer.OrdinalIgnoreCase
        );
}
