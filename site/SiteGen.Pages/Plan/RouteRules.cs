namespace SiteGen.Site.Plan;

/// <summary>What must hold of the routes of a plan.</summary>
public static class RouteRules
{
    private static readonly HashSet<string> DeviceNames = new(
        [
            "con",
            "prn",
            "aux",
            "nul",
            .. Enumerable.Range(1, 9).Select(n => FormattableString.Invariant($"com{n}")),
            .. Enumerable.Range(1, 9).Select(n => FormattableString.Invariant($"lpt{n}")),
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The routes that two files share, and the routes that some disk cannot hold.</summary>
    public static IEnumerable<Fault> Find(IEnumerable<PlannedFile> files)
    {
        var owners = new Dictionary<string, PlannedFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            // Case is ignored, since some disks ignore it and would keep only the last of the two.
            if (!owners.TryAdd(file.Route.Path, file))
            {
                var other = Fault.Quote(owners[file.Route.Path].Source);
                yield return new(
                    "SITE001",
                    file.Route.Path,
                    1,
                    1,
                    $"{other} and {Fault.Quote(file.Source)} both make this file; rename one of them"
                );
            }
            else if (!file.Route.Path.Split('/').All(IsSafe))
            {
                yield return new(
                    "SITE010",
                    file.Route.Path,
                    1,
                    1,
                    $"{Fault.Quote(file.Source)} has a name that not every disk can hold; rename it"
                );
            }
        }
    }

    private static bool IsSafe(string name) =>
        name.Length is > 0 and <= 255
        && name.All(c => !char.IsControl(c) && !"\\:*?\"<>|%#".Contains(c, StringComparison.Ordinal))
        && !name.EndsWith('.')
        && !name.EndsWith(' ')
        && !DeviceNames.Contains(name.Split('.')[0]);
}
