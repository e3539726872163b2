namespace SiteGen.Bench.Made;

/// <summary>Makes many calls of many companies, always the same ones: the first of each company, then the next of each.</summary>
internal static class MadeCorpus
{
    private const string Topics = "Pricing = pricing\nDemand = demand\nSupply = supplier, inventory\n";

    /// <summary>The calls, as name and text of their files.</summary>
    public static IEnumerable<(string File, string Text)> Make(int calls, int companies) =>
        Enumerable
            .Range(0, calls)
            .Select(number =>
            {
                var (company, back) = (number % companies, number / companies);
                var call = CallMaker.Make(company, back);
                // Publishers keep their layout: it is the company's.
                var (_, lines) = CallLayouts.All[company % CallLayouts.All.Count];
                return (call.File, string.Join('\n', lines(call)) + "\n");
            });

    /// <summary>Writes the calls into a folder of their own.</summary>
    /// <returns>Their bytes.</returns>
    public static long Write(string folder, int calls, int companies)
    {
        _ = Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "topics.txt"), Topics);
        foreach (var (file, text) in Make(calls, companies))
        {
            File.WriteAllText(Path.Combine(folder, file), text);
        }

        return new DirectoryInfo(folder).EnumerateFiles("*-q?.txt").Sum(file => file.Length);
    }
}
