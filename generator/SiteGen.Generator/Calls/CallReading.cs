using SiteGen.Generator.Findings;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Calls;

/// <summary>
/// One transcript, read: what the pipeline keeps of it. Equal when nothing that is emitted changed.
/// </summary>
/// <param name="File">Name of the file.</param>
/// <param name="Path">Path of the file.</param>
/// <param name="Length">Length in bytes.</param>
/// <param name="Sha256">SHA-256 of the bytes.</param>
/// <param name="Layout">Name of the layout.</param>
/// <param name="Language">Language spoken.</param>
/// <param name="TranslationLanguage">Language of the translation; null where there is none.</param>
/// <param name="Header">What the transcript says of the call.</param>
/// <param name="Speakers">Who speaks.</param>
/// <param name="Tables">Where everything stands.</param>
internal sealed record CallReading(
    string File,
    string Path,
    int Length,
    string Sha256,
    string Layout,
    string Language,
    string? TranslationLanguage,
    Header Header,
    EquatableArray<SpeakerReading> Speakers,
    CallTables Tables
);

/// <summary>Someone who speaks in a call, as far as the call alone tells.</summary>
/// <param name="Name">The name as printed, or as inferred.</param>
/// <param name="Aliases">Other forms that the call uses.</param>
/// <param name="Side">On which side.</param>
/// <param name="Title">The title as printed; null where none is.</param>
/// <param name="Firm">The firm stated; null where none is.</param>
/// <param name="AsPrinted">The heading, or the words that name the speaker.</param>
/// <param name="Note">What the call says instead of the printed title; null where nothing contradicts it.</param>
/// <param name="IsInferred">Whether no heading names the speaker.</param>
/// <param name="Place">Where the name first stands.</param>
internal sealed record SpeakerReading(
    string Name,
    EquatableArray<string> Aliases,
    Side Side,
    string? Title,
    string? Firm,
    string AsPrinted,
    string? Note,
    bool IsInferred,
    Place Place
);

/// <summary>The tables of a call; their rows are described on CallData in the model. People are indexes of speakers.</summary>
/// <param name="Slices">Rows of slices.</param>
/// <param name="Turns">Rows of turns.</param>
/// <param name="Paragraphs">Rows of paragraphs.</param>
/// <param name="Marks">Rows of marks.</param>
/// <param name="Matter">Rows of matter.</param>
/// <param name="Exchanges">Rows of exchanges; the announced person is filled in once all calls are known.</param>
/// <param name="Announced">The announced name of each exchange; empty where the announced person asks.</param>
internal sealed record CallTables(
    EquatableArray<int> Slices,
    EquatableArray<int> Turns,
    EquatableArray<int> Paragraphs,
    EquatableArray<int> Marks,
    EquatableArray<int> Matter,
    EquatableArray<int> Exchanges,
    EquatableArray<string> Announced
);
