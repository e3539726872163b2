using SiteGen.Generator.Findings;

namespace SiteGen.Generator.Turns;

/// <summary>A transcript as turns, and what surrounds them.</summary>
/// <param name="Layout">Name of the layout.</param>
/// <param name="Turns">The turns, in order.</param>
/// <param name="Matter">What nobody spoke, in order.</param>
/// <param name="Roster">The people whom the publisher lists.</param>
/// <param name="Language">BCP 47 tag of the language spoken.</param>
/// <param name="TranslationLanguage">BCP 47 tag of the translation; null where there is none.</param>
/// <param name="Findings">What was odd.</param>
internal sealed record TurnsReading(
    string Layout,
    IReadOnlyList<RawTurn> Turns,
    IReadOnlyList<RawMatter> Matter,
    Roster Roster,
    string Language,
    string? TranslationLanguage,
    IReadOnlyList<Finding> Findings
);
