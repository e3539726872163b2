using SiteGen.Site.Plan;
using SiteGen.Site.Topics;

namespace SiteGen.Site.Pages.Topics;

/// <summary>Where a company's calls name a topic, cut into pages.</summary>
public static class TopicYears
{
    private const int Most = 400;

    /// <summary>The mentions, those of the latest call first.</summary>
    public static Years<Mention> Of(IEnumerable<TopicUse> uses) =>
        Years.Of(
            uses.Reverse().SelectMany(use => use.Mentions),
            mention => mention.Paragraph.Turn.Call.Period.Year,
            Most
        );
}
