namespace SiteGen;

/// <summary>The letters of tables. The generator compiles this file too.</summary>
internal static class TableLetters
{
    /// <summary>The 64 letters, by the number that each stands for; those past the 32nd tell that more follow.</summary>
    public const string All = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
}
