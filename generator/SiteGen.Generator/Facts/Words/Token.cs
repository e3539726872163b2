namespace SiteGen.Generator.Facts;

/// <summary>A word, number or sign of a sentence.</summary>
/// <param name="Lexeme">Its letters.</param>
/// <param name="Start">First character in the sentence.</param>
/// <param name="IsNumber">Whether it is digits.</param>
/// <param name="IsJoined">Whether it follows the token before it without a space.</param>
/// <param name="AfterComma">Whether a comma, semicolon, colon or dash stands before it.</param>
/// <param name="AfterHyphen">Whether nothing but a hyphen stands before it.</param>
internal readonly record struct Token(
    Lexeme Lexeme,
    int Start,
    bool IsNumber,
    bool IsJoined,
    bool AfterComma,
    bool AfterHyphen
)
{
    /// <summary>As it stands.</summary>
    public string Text => Lexeme.Text;

    /// <summary>In lower case, for looking up.</summary>
    public string Lower => Lexeme.Lower;

    public int End => Start + Text.Length;

    public bool IsCapitalised =>
        char.IsUpper(Text[0]) || Text.Length > 2 && char.IsLower(Text[0]) && char.IsUpper(Text[1]);

    /// <summary>Whether it may be the first word of something.</summary>
    public bool Begins(WordKinds kind) => (Lexeme.Kinds & kind) != 0;

    public bool Is(string word) => Lower == word;
}
