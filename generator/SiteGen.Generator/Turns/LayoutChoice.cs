namespace SiteGen.Generator.Turns;

/// <summary>Chooses the layout that explains a whole transcript best.</summary>
internal static class LayoutChoice
{
    // A layout that is described is believed unless evidence alone explains a quarter more.
    private const int Certainty = 4;

    public static (ILayout? Layout, IReadOnlyList<RoledRow> Rows) Of(Frame frame)
    {
        var evidence = new NameEvidence(frame.Body, frame.Roster);
        var (best, bestRows, bestFit) = ((ILayout?)null, (IReadOnlyList<RoledRow>)[], 0);
        foreach (var layout in Layouts.All.Append(Layouts.Any))
        {
            var read = layout.Read(frame.Body, evidence);
            var fit = Fit(read);
            if (layout == Layouts.Any ? fit * Certainty > bestFit * (Certainty + 1) : fit > bestFit)
            {
                (best, bestRows, bestFit) = (layout, read, fit);
            }
        }

        return (best, bestRows);
    }

    // A heading with speech below speaks for a layout; one without speaks twice as much against it.
    private static int Fit(IReadOnlyList<RoledRow> rows)
    {
        var fit = 0;
        var open = false;
        for (var i = 0; i < rows.Count; i++)
        {
            var role = rows[i].Role;
            if (role is RowRole.Nothing or RowRole.Matter)
            {
                continue;
            }

            fit +=
                role == RowRole.Heading ? (open ? -2 : 0)
                : open && role == RowRole.Speech ? 1
                : 0;
            open = role == RowRole.Heading;
        }

        return fit;
    }
}
