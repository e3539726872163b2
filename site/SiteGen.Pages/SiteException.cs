namespace SiteGen.Site;

/// <summary>The site is refused. What stands in the output folder is left as it was.</summary>
public sealed class SiteException(IReadOnlyList<Fault> faults) : Exception(string.Join('\n', faults))
{
    /// <summary>Why.</summary>
    public IReadOnlyList<Fault> Faults => faults;

    /// <summary>Refuses the site for one reason.</summary>
    public SiteException(Fault fault)
        : this([fault]) { }

    /// <summary>Goes on only where there is no reason to refuse.</summary>
    public static void ThrowIfAny(IReadOnlyList<Fault> faults)
    {
        if (faults.Count > 0)
        {
            throw new SiteException(faults);
        }
    }
}
