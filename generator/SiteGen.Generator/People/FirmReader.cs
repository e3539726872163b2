using SiteGen.Generator.Support;

namespace SiteGen.Generator.People;

/// <summary>Finds the firms of a corpus: those of the analysts, and the companies themselves.</summary>
internal static class FirmReader
{
    /// <summary>Firms by every key under which a call names them.</summary>
    public static IReadOnlyDictionary<string, FirmEntry> Read(IReadOnlyList<NamedCall> calls)
    {
        var printed = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var call in calls.OrderBy(call => call.Period.Year).ThenBy(call => call.Period.Quarter))
        {
            foreach (
                var name in call.Reading.Speakers.Select(speaker => speaker.Firm).OfType<string>().Append(call.Issuer)
            )
            {
                var key = FirmNames.Key(name);
                if (!printed.TryGetValue(key, out var names))
                {
                    printed[key] = names = [];
                }

                _ = names.Remove(name);
                names.Add(name);
            }
        }

        return Entries(printed);
    }

    private static Dictionary<string, FirmEntry> Entries(Dictionary<string, List<string>> printed)
    {
        var firms = new Dictionary<string, FirmEntry>(StringComparer.Ordinal);
        foreach (var same in printed.GroupBy(pair => Slug.From(Shown(pair.Value)), StringComparer.Ordinal))
        {
            foreach (var pair in same)
            {
                var name = Shown(pair.Value);
                var id = same.Count() == 1 ? same.Key : Slug.Suffixed(same.Key, pair.Key);
                firms[pair.Key] = new(
                    id,
                    name,
                    pair.Value.Where(other => other != name)
                        .OrderBy(other => other, StringComparer.Ordinal)
                        .ToEquatableArray()
                );
            }
        }

        return firms;
    }

    private static string Shown(List<string> names) => names[names.Count - 1];
}
