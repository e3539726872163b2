namespace SiteGen.Generator.Facts;

/// <summary>Finds on which basis a figure is stated.</summary>
internal static class Bases
{
    public const string Gaap = "gaap";
    public const string NonGaap = "non-gaap";
    public const string Reported = "reported";
    public const string Organic = "organic";

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["gaap"] = Gaap,
        ["organic"] = Organic,
        ["organically"] = Organic,
        ["reported"] = Reported,
        ["inorganic"] = Reported,
        ["ifrs"] = "ifrs",
    };

    /// <summary>All basis words of a sentence with their token, "non-GAAP" and "constant currency" as one.</summary>
    public static List<(int First, int Last, string Basis)> In(Token[] tokens)
    {
        var found = new List<(int, int, string)>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Is("non") && i + 1 < tokens.Length && tokens[i + 1].Is("gaap"))
            {
                found.Add((i, i + 1, NonGaap));
                i++;
            }
            else if (
                tokens[i].Is("constant")
                && i + 1 < tokens.Length
                && tokens[i + 1].Lower is "currency" or "currencies" or "fx"
            )
            {
                found.Add((i, i + 1, "constant-currency"));
                i++;
            }
            else if (Words.TryGetValue(tokens[i].Lower, out var basis))
            {
                found.Add((i, i, basis));
            }
        }

        return found;
    }

    /// <summary>The basis that stands directly before a name, or "excluding …" directly behind it; empty where neither does.</summary>
    public static string Around(Token[] tokens, int first, int last)
    {
        var excluding = Excluding(tokens, last + 1);
        if (excluding is not null)
        {
            return excluding;
        }

        for (
            var i = last;
            i >= 0
                && i >= first - 7
                && (i == last || !tokens[i + 1].AfterComma)
                && (
                    i >= first
                    || ScopeFinder.IsTransparent(tokens[i].Lower)
                    || tokens[i].IsCapitalised
                    || tokens[i].Lower is "and" or "revenue"
                );
            i--
        )
        {
            if (tokens[i].Is("gaap") && i > 0 && tokens[i - 1].Is("non"))
            {
                return NonGaap;
            }

            if (Words.TryGetValue(tokens[i].Lower, out var basis))
            {
                return basis;
            }
        }

        return "";
    }

    /// <summary>"excluding crypto customers" from a token on; null where none begins there.</summary>
    public static string? Excluding(Token[] tokens, int i)
    {
        if (i >= tokens.Length || tokens[i].Lower is not ("excluding" or "ex" or "without"))
        {
            return null;
        }

        var end = i + 1;
        while (
            end < tokens.Length
            && end - i < 8
            && !tokens[end].AfterComma
            && !tokens[end].IsNumber
            && tokens[end].Lower
                is not ("was" or "were" or "is" or "grew" or "of" or "in" or "and" or "$" or "approximately" or "about")
        )
        {
            end++;
        }

        return end == i + 1
            ? null
            : "excluding " + string.Join(" ", tokens.Skip(i + 1).Take(end - i - 1).Select(token => token.Text));
    }
}
