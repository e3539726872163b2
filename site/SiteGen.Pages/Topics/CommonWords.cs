namespace SiteGen.Site.Topics;

/// <summary>Words that tell nothing of what a call is about.</summary>
internal static class CommonWords
{
    public static readonly HashSet<string> All = new(
        """
        a about actually again all also always am an and any are aren't around as at back be because been before being
        bit both but by can can't certainly could couldn't day days did didn't do does doesn't doing don't down during each either
        else even ever every feel few first for forward from get gets getting give given go goes going good got great had has have
        having he he's her here here's his how i i'd i'll i'm i've if in into is isn't it it's its just kind know last let
        let's like little lot lots made make makes making many may maybe me mean might more most much my next no nor not
        now obviously of off okay on once one ones only or other our out over own perhaps plus please pretty probably put
        question questions quite really right said same say saying second see seeing seen she should side so some something
        sort still such sure take takes taking talk talked talking than thank thanks that that's the their them then there
        there's these they they're they've thing things think third this those through time times to today too two
        under until up upon us use used very was wasn't way we we'd we'll we're we've well went were what what's when
        where whether which while who why will with within won't would wouldn't yeah yes yet you you'd you'll you're
        you've your
        january february march april june july august september october november december
        q1 q2 q3 q4 quarter quarters year years
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal
    );
}
