using SiteGen.Site.Kpis;
using SiteGen.Site.Pages.Reading;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Pages.Reading;

public class NoteTests
{
    // Lines: 1 heading, 2 and 3 paragraphs, 4 heading, 5 paragraph.
    private static CallBuilder Transcript() =>
        new CallBuilder("Acme", 2025, 1)
            .Turn("Ada Lovelace", PersonType.Executive, null, null, "One.", "Two.")
            .Turn("Alan Turing", PersonType.Executive, null, null, "Three.");

    [Theory]
    [InlineData(3, "turn-0-p2")]
    [InlineData(4, "turn-1")]
    [InlineData(5, "turn-1-p1")]
    public void ANoteLeadsToWhatItConcerns(int line, string fragment) =>
        Notes(Transcript().Finding("CALL099", "odd", line))[0].Concerns.ShouldBe(fragment);

    [Fact]
    public void ANoteOutsideTheTurnsLeadsNowhere() =>
        Notes(Transcript().Finding("CALL099", "odd", 60))[0].Concerns.ShouldBeNull();

    [Fact]
    public void NotesAreNumberedInTheOrderOfTheTranscript() =>
        Notes(Transcript().Finding("CALL099", "late", 5).Finding("CALL098", "early", 2))
            .Select(note => (note.Fragment, note.Finding.Message))
            .ShouldBe([("note-1", "early"), ("note-2", "late")]);

    private static IReadOnlyList<Note> Notes(CallBuilder builder)
    {
        var call = builder.Build();
        return Note.All(call, Figures.Of(Samples.Corpus with { Calls = [call] }).FindingsOf(call));
    }
}
