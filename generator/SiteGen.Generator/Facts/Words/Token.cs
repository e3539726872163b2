namespace SiteGen.Generator.Facts;

/// <summary>A word, number or sign of a sentence.</summary>
/// <param name="Text">As it stands.</param>
/// <param name="Lower">In lower case, for looking up.</param>
/// <param name="Start">First character in the sentence.</param>
/// <param name="IsNumber">Whether it is digits.</param>
/// <param name="IsJoined">Whether it follows the token before it without a space.</param>
/// <param name="AfterComma">Whether a comma, semicolon, colon or dash stands before it.</param>
/// <param name="AfterHyphen">Whether nothing but a hyphen stands before it.</param>
internal readonly record struct Token(
    string Text,
    string Lower,
    int Start,
    bool IsNumber,
    bool IsJoined,
    bool AfterComma,
    bool AfterHyphen
)
{
    public int End => Start + Text.Length;

    public bool Is(string word) => Lower == word;

    public bool IsCapitalised => char.IsUpper(Text[0]);
}
