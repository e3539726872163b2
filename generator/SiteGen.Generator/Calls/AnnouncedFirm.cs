using SiteGen.Generator.Lines;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Calls;

/// <summary>Finds the firm for which an announced analyst asks.</summary>
internal static class AnnouncedFirm
{
    private const int MaxLength = 80;

    private static readonly string[] Abbreviations = [" Co.", " Inc.", " Ltd.", " Corp."];

    /// <summary>The firm named behind a name that ends at <paramref name="end"/>; null where none is.</summary>
    public static Piece? After(Piece sentence, string text, int end) =>
        AnnouncementWords.Connectors.FirstOrDefault(word => string.CompareOrdinal(text, end, word, 0, word.Length) == 0)
            is { } connector
            ? From(sentence, text, end + connector.Length)
            : null;

    /// <summary>The firm in "From Analytical Bank, we have Ada Lovelace", whose name starts at <paramref name="name"/>.</summary>
    public static Piece? Before(Piece sentence, string text, int name)
    {
        var comma = text.IndexOf(',');
        var lead = text.IndexOf(' ') + 1;
        return
            comma > lead
            && comma < name
            && text.Substring(0, lead) is "From " or "With "
            && text.Substring(comma, name - comma) is ", " or ", we have " or ", we'll hear from "
            && IsFirm(text.Substring(lead, comma - lead))
            ? sentence.Part(lead, comma - lead)
            : null;
    }

    private static Piece? From(Piece sentence, string text, int start)
    {
        var lead = AnnouncementWords.FirmLeads.FirstOrDefault(word =>
            string.CompareOrdinal(text, start, word, 0, word.Length) == 0
        );
        start += lead?.Length ?? 0;
        var end = Phrases.First(text, AnnouncementWords.FirmEnds, start);
        var firm = sentence.Part(start, end - start).Trim();
        firm = EndsSentence(firm.Text) ? firm.Part(0, firm.Length - 1).Trim() : firm;
        return IsFirm(firm.Text) ? firm : null;
    }

    private static bool EndsSentence(string text) =>
        text.EndsWith(".", StringComparison.Ordinal)
        && !Abbreviations.Any(form => text.EndsWith(form, StringComparison.Ordinal));

    private static bool IsFirm(string text) =>
        text.Length is > 1 and < MaxLength
        && char.IsLetterOrDigit(text[0])
        && Roles.In(text).Count == 0
        && text.Split(' ').All(word => word.Length == 0 || IsFirmWord(word));

    private static bool IsFirmWord(string word) =>
        !char.IsLower(word[0]) || word is "of" or "and" or "the" or "de" or "for" or "in" || word.Any(char.IsUpper);
}
