namespace SiteGen;

/// <summary>Why a span of a paragraph is not plain speech.</summary>
public enum MarkKind
{
    /// <summary>The transcriber could not hear: <c>(inaudible)</c>, <c>[Indecipherable]</c>.</summary>
    Inaudible,

    /// <summary>The transcriber guessed: <c>[Phonetic]</c>, <c>[gross profit dollar]</c>.</summary>
    Uncertain,

    /// <summary>A note of the transcriber: <c>(Operator Instructions)</c>.</summary>
    StageDirection,

    /// <summary>The transcriber corrects the speaker: <c>(sic - …)</c>.</summary>
    Correction,
}
