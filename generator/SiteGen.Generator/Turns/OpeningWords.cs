namespace SiteGen.Generator.Turns;

/// <summary>The words with which people, not publishers, open a call.</summary>
internal static class OpeningWords
{
    private static readonly string[] Greetings =
    [
        "good afternoon",
        "good morning",
        "good evening",
        "good day",
        "ladies and gentlemen",
        "thank you for standing by",
        "thank you for joining",
        "thanks for joining",
        "welcome to the",
        "welcome everyone",
        "welcome, everyone",
        "hello, everyone",
        "hello everyone",
        "hi, everyone",
        "hi everyone",
        "greetings",
    ];

    public static bool AnyIn(string text) =>
        Greetings.Any(greeting => text.IndexOf(greeting, StringComparison.OrdinalIgnoreCase) >= 0);
}
