namespace SiteGen.Site.Pages.Words;

/// <summary>What a reader must know of how a speaker or a word is known.</summary>
public static class Doubt
{
    /// <summary>In words, how the speaker of a turn is known; null where a heading says it plainly.</summary>
    public static string? Of(Attribution attribution) =>
        attribution switch
        {
            Attribution.Inferred => "No heading in the transcript. The speaker is inferred from the words of the call.",
            Attribution.Disputed => "The heading names this speaker. The words of the call contradict it.",
            Attribution.Unknown => "The transcript does not say who speaks.",
            _ => null,
        };

    /// <summary>Why a span of the text is not plain speech.</summary>
    public static string Of(MarkKind kind) =>
        kind switch
        {
            MarkKind.Inaudible => "The transcriber could not hear this",
            MarkKind.Uncertain => "The transcriber was not sure of this",
            MarkKind.Correction => "The transcriber corrects the speaker",
            _ => "A note of the transcriber, not spoken",
        };

    /// <summary>The class that styles a span.</summary>
    public static string ClassOf(MarkKind kind) =>
        kind switch
        {
            MarkKind.Inaudible => "mark inaudible",
            MarkKind.StageDirection => "mark direction",
            _ => "mark uncertain",
        };
}
