namespace SiteGen.Generator.Calls;

/// <summary>The words with which a company ends a call.</summary>
internal static class FarewellWords
{
    private static readonly string[] Phrases =
    [
        "end the call",
        "end our call",
        "conclude",
        "concludes",
        "for joining",
        "wrap up",
        "close the call",
        "closing the call",
        "that's all the time",
        "that is all the time",
        "see you next quarter",
        "talk to you next quarter",
        "speak with you next quarter",
        "thank you all for",
        "thanks everybody",
        "thanks, everybody",
        "thanks everyone",
        "thanks, everyone",
        "thank you, everyone",
        "have a great",
        "have a good",
        "have a nice",
    ];

    public static bool AnyIn(string text) =>
        Phrases.Any(phrase => text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0);
}
