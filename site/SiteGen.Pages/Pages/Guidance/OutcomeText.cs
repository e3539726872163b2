using SiteGen.Site.Kpis;

namespace SiteGen.Site.Pages.Guidance;

/// <summary>Outcomes and movements of guidance as a reader says them.</summary>
public static class OutcomeText
{
    /// <summary>What became of guidance.</summary>
    public static string Of(Outcome outcome) =>
        outcome switch
        {
            Outcome.NotYetReported => "Not yet reported",
            Outcome.NotStated => "Not stated since",
            Outcome.Undated => "No date, so not judged",
            Outcome.Met => "Met",
            Outcome.Beaten => "Beaten",
            _ => "Missed",
        };

    /// <summary>How guidance moves what was guided before.</summary>
    public static string Of(Movement movement) =>
        movement switch
        {
            Movement.Raised => "raised",
            Movement.Lowered => "lowered",
            Movement.Reiterated => "reiterated",
            Movement.Narrowed => "narrowed",
            Movement.Widened => "widened",
            _ => "first given here",
        };
}
