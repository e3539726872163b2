using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells what somebody trusts to come: "what gives you confidence in opening 60 shops", "on adding 60 shops, how confident are you?"</summary>
internal static class Confidences
{
    private const int Reach = 3;

    private const int Longest = 9;

    private static readonly HashSet<string> Trust = WordSet.Exact("confidence confident comfortable");

    private static readonly HashSet<string> Joints = WordSet.Exact("in on of about around with");

    private static readonly HashSet<string> Doing = WordSet.Exact(
        """
        adding opening reaching achieving getting hitting delivering growing launching building signing shipping closing meeting
        expanding returning doing
        """
    );

    private static readonly HashSet<string> Asking = WordSet.Exact("what how");

    public static bool Are(Token[] tokens, Figure figure)
    {
        var doing = tokens.Last(figure.First - Reach, figure.First, Doing);
        if (doing < 0)
        {
            return false;
        }

        var asked = tokens.First(figure.Last + 1, figure.Last + Longest, Asking);
        return asked > 0 && tokens.Any(asked, asked + Longest, Trust)
            || Joints.Has(tokens.Word(doing - 1)) && tokens.Any(doing - Reach - 1, doing - 1, Trust);
    }
}
