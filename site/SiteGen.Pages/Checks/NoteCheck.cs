using SiteGen.Site.Plan;

namespace SiteGen.Site.Checks;

/// <summary>Finds notes that no page shows.</summary>
public static class NoteCheck
{
    /// <summary>Warnings of the notes in <paramref name="folder"/> that are neither about the site nor of a call.</summary>
    public static IEnumerable<Fault> Find(Corpus corpus, string? folder)
    {
        var shown = corpus.Calls.Select(call => $"{call.Id}.md").Append("about.md").ToHashSet(StringComparer.Ordinal);
        return corpus
            .Notes.Keys.Where(note => !shown.Contains(note))
            .Select(note => new Fault(
                "SITE015",
                Path.Combine(folder ?? "", note),
                1,
                1,
                "no page shows this note; its name is about.md or that of a call, such as acme-2025-q3.md"
            ));
    }
}
