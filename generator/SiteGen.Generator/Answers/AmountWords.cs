using SiteGen.Generator.Facts;

namespace SiteGen.Generator.Answers;

/// <summary>The words by which a question asks for an amount.</summary>
internal static class AmountWords
{
    private static readonly PhraseTable<bool> Asking = new(
        new[]
        {
            "how much",
            "how many",
            "how big",
            "how large",
            "how fast",
            "what percent",
            "what percentage",
            "what portion",
            "what proportion",
            "what share",
            "what rate",
            "what growth",
            "what level",
            "what range",
            "what was the",
            "what is the number",
            "what's the number",
            "what are you assuming",
            "what do you assume",
            "what should we expect",
            "what should we assume",
            "what kind of growth",
            "quantify",
            "quantification",
            "size the",
            "size of",
            "order of magnitude",
            "ballpark",
            "put a number",
            "any numbers",
            "any metrics",
            "what the number",
            "the magnitude",
        }.Select(phrase => (phrase, true))
    );

    public static bool AreIn(string text) => Asking.In(Tokenizer.Split(text)).Count > 0;
}
