using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using SiteGen.Site.Plan;

namespace SiteGen.Site;

/// <summary>Counts and times the making of files, kind by kind.</summary>
public sealed class Profile
{
    private readonly ConcurrentQueue<(string Kind, int Bytes, TimeSpan Time)> made = new();

    /// <summary>Number of files made so far.</summary>
    public int Count => made.Count;

    /// <summary>Makes a file and remembers what it cost.</summary>
    public byte[] Measure(PlannedFile file, Func<byte[]> make)
    {
        var started = Stopwatch.GetTimestamp();
        var bytes = make();
        made.Enqueue((Kind(file), bytes.Length, Stopwatch.GetElapsedTime(started)));
        return bytes;
    }

    /// <summary>A table: kind, files, bytes, milliseconds of one core.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().Append(
            CultureInfo.InvariantCulture,
            $"{"kind", -16} {"files", 7} {"bytes", 12} {"ms", 9}\n"
        );
        foreach (var kind in made.GroupBy(file => file.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{kind.Key, -16} {kind.Count(), 7} {kind.Sum(file => (long)file.Bytes), 12} {kind.Sum(file => file.Time.TotalMilliseconds), 9:F1}\n"
            );
        }

        return text.Append(CultureInfo.InvariantCulture, $"peak memory: {PeakMegabytes} MB\n").ToString();
    }

    private static long PeakMegabytes
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64 / (1024 * 1024);
        }
    }

    private static string Kind(PlannedFile file) =>
        file switch
        {
            PlannedPage page => page.Component.Name,
            PlannedExport export => Path.GetExtension(export.Route.Path).TrimStart('.'),
            _ => "asset",
        };
}
