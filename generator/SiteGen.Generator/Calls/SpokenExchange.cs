using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Calls;

/// <summary>One analyst's slot while it is read.</summary>
internal sealed class SpokenExchange(Speaker analyst, Announcement? announcement)
{
    public Speaker Analyst { get; } = analyst;

    /// <summary>Whom the operator announced, where that is someone else.</summary>
    public Piece? StandsInFor { get; } =
        announcement is not null && !Slots.IsSame(PersonName.Of(announcement.Name.Text), analyst.Name)
            ? announcement.Name
            : null;

    public Piece? Firm { get; } = analyst.Heading?.Affiliation ?? announcement?.Firm ?? analyst.Firm;

    public List<int> Questions { get; } = [];

    public List<int> Answers { get; } = [];
}
