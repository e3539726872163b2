namespace SiteGen.Bench.Made;

/// <summary>Somebody who speaks on a made-up call.</summary>
/// <param name="Name">The name.</param>
/// <param name="Title">The title; null for an operator and for analysts.</param>
/// <param name="Firm">The firm of an analyst.</param>
internal sealed record MadeSpeaker(string Name, string? Title = null, string? Firm = null);

/// <summary>What somebody says.</summary>
/// <param name="Speaker">Who.</param>
/// <param name="Paragraphs">What.</param>
internal sealed record MadeTurn(MadeSpeaker Speaker, IReadOnlyList<string> Paragraphs);

/// <summary>A call that never took place, before a layout sets it in text.</summary>
/// <param name="Company">The company.</param>
/// <param name="Ticker">Its letters at the exchange.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Quarter">The quarter, from 1.</param>
/// <param name="Turns">What is said; those before <paramref name="Asked"/> are prepared.</param>
/// <param name="Asked">The turn in which the questions begin.</param>
internal sealed record MadeCall(
    string Company,
    string Ticker,
    int Year,
    int Quarter,
    IReadOnlyList<MadeTurn> Turns,
    int Asked
)
{
    /// <summary>The name of its file.</summary>
    public string File =>
        FormattableString.Invariant($"{Company.ToLowerInvariant().Replace(' ', '-')}-{Year}-q{Quarter}.txt");

    /// <summary>Who speaks with a title.</summary>
    public IEnumerable<MadeSpeaker> Executives =>
        Turns.Select(turn => turn.Speaker).Where(one => one.Title is not null).Distinct();

    /// <summary>Who asks.</summary>
    public IEnumerable<MadeSpeaker> Analysts =>
        Turns.Select(turn => turn.Speaker).Where(one => one.Firm is not null).Distinct();
}
