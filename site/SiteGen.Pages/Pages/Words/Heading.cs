namespace SiteGen.Site.Pages.Words;

/// <summary>Headings and labels of what a transcript holds.</summary>
public static class Heading
{
    /// <summary>Heading of a section.</summary>
    public static string Of(Section section) =>
        section == Section.Presentation ? "Presentation" : "Questions and answers";

    /// <summary>The fragment of a section on its call's page.</summary>
    public static string Fragment(Section section) =>
        section == Section.Presentation ? "presentation" : "questions-and-answers";

    /// <summary>Label of text that nobody spoke.</summary>
    public static string Of(MatterKind kind) =>
        kind switch
        {
            MatterKind.Title => "Title",
            MatterKind.Disclaimer => "Disclaimer",
            MatterKind.Summary => "Summary",
            MatterKind.Label => "Label",
            MatterKind.Roster => "Participants",
            MatterKind.Footer => "After the call",
            _ => "Other text",
        };

    /// <summary>The call as a title: <c>Acme, third quarter of fiscal 2025</c>.</summary>
    public static string Of(EarningsCall call) => $"{Isolated.Of(call.Issuer)}, {Quarter.InSentence(call.Period)}";
}
