namespace SiteGen.Site.Output;

/// <summary>Puts the new tree in the place of the old one.</summary>
public static class FolderSwap
{
    /// <summary>Ends what a killed build began: afterwards the output is whole, and nothing stands beside it.</summary>
    public static void Recover(OutputFolder output, IDisk disk)
    {
        if (disk.Look(output.Path) == DiskEntry.None && disk.Look(output.Last) == DiskEntry.Folder)
        {
            disk.Move(output.Last, output.Path);
        }

        Delete(output.Last, disk);
        Delete(output.Next, disk);
    }

    /// <summary>Takes a tree away that will not be finished; where the disk does not let it, the next build does.</summary>
    public static void Abandon(OutputFolder output, IDisk disk)
    {
        try
        {
            Delete(output.Next, disk);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
    }

    /// <summary>Makes the next tree the output.</summary>
    public static void Swap(OutputFolder output, IDisk disk)
    {
        if (disk.Look(output.Path) == DiskEntry.None)
        {
            disk.Move(output.Next, output.Path);
        }
        else if (disk.TryExchange(output.Path, output.Next))
        {
            disk.Delete(output.Next);
        }
        else
        {
            disk.Move(output.Path, output.Last);
            disk.Move(output.Next, output.Path);
            disk.Delete(output.Last);
        }
    }

    private static void Delete(string folder, IDisk disk)
    {
        if (disk.Look(folder) != DiskEntry.None)
        {
            disk.Delete(folder);
        }
    }
}
