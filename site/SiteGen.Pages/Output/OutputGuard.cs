namespace SiteGen.Site.Output;

/// <summary>Refuses folders that a build must not replace.</summary>
public static class OutputGuard
{
    /// <summary>Looks at the output folder; it need not exist.</summary>
    /// <returns>The files that an earlier build wrote there.</returns>
    /// <exception cref="SiteException">The folder is a link, a repository, or somebody else's.</exception>
    public static IReadOnlySet<string> Enter(OutputFolder output, IDisk disk)
    {
        switch (disk.Look(output.Path))
        {
            case DiskEntry.None:
                return new HashSet<string>();
            case DiskEntry.Link:
                throw Refused(output, "the output folder is a link; name the folder that it leads to");
            case DiskEntry.File:
                throw Refused(output, "the output folder is a file; name a folder");
        }

        var names = disk.Names(output.Path);
        if (names.Any(IsOfRepository))
        {
            throw Refused(
                output,
                "the output folder is the root of a repository; name a folder inside it, such as output"
            );
        }

        if (disk.IsReadOnly(output.Path))
        {
            throw Refused(output, "the output folder is read-only; give its owner the right to write");
        }

        if (names.Count == 0)
        {
            return new HashSet<string>();
        }

        if (!names.Contains(Manifest.Name))
        {
            throw Refused(
                output,
                $"the output folder holds {Fault.Quote(names[0])} and was not made by this build; name a new or an empty folder"
            );
        }

        return Manifest.Read(disk.Read(output[Manifest.Name]))
            ?? throw Refused(
                output,
                $"{Manifest.Name} in the output folder is damaged; delete the folder and build again"
            );
    }

    private static bool IsOfRepository(string name) =>
        name is ".git"
        || name.EndsWith(".sln", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".slnx", StringComparison.OrdinalIgnoreCase);

    private static SiteException Refused(OutputFolder output, string why) =>
        new(new Fault("SITE007", output.Path, 1, 1, why));
}
