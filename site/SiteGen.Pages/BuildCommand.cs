using SiteGen.Site.Arguments;
using SiteGen.Site.Output;

namespace SiteGen.Site;

/// <summary>The command <c>build</c>: makes the site and says what it did.</summary>
public static class BuildCommand
{
    /// <summary>Builds the site of what was compiled, as the options say.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="SiteException">The site is refused.</exception>
    public static int Run(Compiled compiled, Options options)
    {
        var profile = new Profile();
        using (Progress.Show(profile))
        {
            Say(options, SiteBuild.Run(compiled, options, Warn, profile.Measure));
        }

        if (options.Profile)
        {
            Console.Write(profile);
        }

        return 0;
    }

    private static void Warn(Fault fault) => Console.Error.WriteLine(fault.Print("warning"));

    private static void Say(Options options, WriteReport report) =>
        Console.WriteLine(
            FormattableString.Invariant(
                $"{OutputFolder.At(options.Output).Path}: {report.Written} files written, {report.Kept} unchanged, {report.Removed} removed"
            )
        );
}
