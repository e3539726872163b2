using System.Globalization;

namespace SiteGen.Site.Exports;

/// <summary>How the exports spell numbers and the words of the model.</summary>
public static class Words
{
    /// <summary>Stands between names in one field.</summary>
    public const string Bar = "|";

    /// <summary>A number, without thousands separators.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number, without thousands separators; null for none.</summary>
    public static string? Of(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day as <c>2025-10-30</c>.</summary>
    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A word of the model: <c>QuestionsAndAnswers</c> is <c>questions-and-answers</c>.</summary>
    public static string Of<TWord>(TWord word)
        where TWord : struct, Enum =>
        string.Concat(
            word.ToString()
                .Select((c, i) => (i > 0 && char.IsAsciiLetterUpper(c) ? "-" : "") + char.ToLowerInvariant(c))
        );

    /// <summary>All words of a kind, as the exports spell them.</summary>
    public static IReadOnlyList<string> All<TWord>()
        where TWord : struct, Enum => [.. Enum.GetValues<TWord>().Select(Of)];

    /// <summary>Several values in one field.</summary>
    public static string Join(IEnumerable<string?> values, string separator = " ") =>
        string.Join(separator, values.Where(value => value is not null));

    /// <summary>The languages of a call: the one spoken, then that of the translation.</summary>
    public static string Languages(EarningsCall call) => Join([call.Language, call.TranslationLanguage]);

    /// <summary>A call in words: <c>Acme Q3 2025</c>.</summary>
    public static string Title(EarningsCall call) =>
        FormattableString.Invariant($"{call.Issuer} Q{call.Period.Quarter} {call.Period.Year}");
}
