namespace SiteGen.Generator.Turns;

/// <summary>Tells the lines that number a page: "Page 3 of 19", "3 | P a g e".</summary>
internal static class PageNumbers
{
    private const int LongestLine = 40;
    private const int MostDigits = 4;
    private const string Around = "|-–—/:[]()";

    public static bool Says(string text) =>
        text.Length <= LongestLine
        && text.FirstOrDefault(char.IsLetter) is 'p' or 'P'
        && text.Where(char.IsLetter).Select(char.ToLowerInvariant).ToArray() is { Length: > 0 } letters
        && new string(letters) is "page" or "pageof" or "pg" or "pgof"
        && IsNumbered(text);

    private static bool IsNumbered(string text)
    {
        var (digits, numbers) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsDigit(c))
            {
                digits++;
                numbers += i == 0 || !char.IsDigit(text[i - 1]) ? 1 : 0;
            }
            else if (!char.IsLetter(c) && !char.IsWhiteSpace(c) && Around.IndexOf(c) < 0)
            {
                return false;
            }
        }

        return numbers is 1 or 2 && digits <= numbers * MostDigits;
    }
}
