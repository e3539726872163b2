using SiteGen.Site.Checks;

namespace SiteGen.Tests.Site.Checks;

public class NoteCheckTests
{
    [Fact]
    public void ANoteThatNoPageShowsIsTold()
    {
        string[] names = ["about.md", "acme-2025-q3.md", "acme-2025-3q.md"];
        var corpus = Samples.Corpus with { Notes = names.ToDictionary(name => name, _ => "A note.") };

        NoteCheck
            .Find(corpus, "notes")
            .ShouldHaveSingleItem()
            .Print("warning")
            .ShouldStartWith(
                $"{Path.Combine("notes", "acme-2025-3q.md")}(1,1): warning SITE015: no page shows this note"
            );
    }
}
