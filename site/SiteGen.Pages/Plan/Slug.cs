namespace SiteGen.Site.Plan;

/// <summary>Names as addresses and identities carry them: small letters, digits and hyphens.</summary>
public static class Slug
{
    /// <summary>The name of something; empty where it has neither a Latin letter nor a digit.</summary>
    public static string Of(string name) =>
        string.Join(
            '-',
            string.Concat(name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' '))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );

    /// <summary>The company of a call: <c>acme</c> for <c>acme-2025-q3</c>.</summary>
    public static string Of(EarningsCall call) => call.Id[..^$"-{call.Period}".Length];
}
