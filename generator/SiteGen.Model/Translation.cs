namespace SiteGen;

/// <summary>The translation of a paragraph that the publisher printed.</summary>
public sealed class Translation
{
    private readonly EarningsCall call;
    private readonly int first;
    private readonly int count;

    internal Translation(EarningsCall call, int first, int count) =>
        (this.call, this.first, this.count) = (call, first, count);

    /// <summary>The words, exactly as the transcript has them.</summary>
    public string Text => call.Slices.Text(first, count);

    /// <summary>BCP 47 tag of the language.</summary>
    public string Language => call.TranslationLanguage ?? "und";

    /// <summary>Where the translation stands; its first line where it fills several.</summary>
    public SourceSpan Span => call.Slices.Span(first);

    /// <summary>The last line of the translation, counted from 1.</summary>
    public int EndLine => call.Slices.Span(first + count - 1).Line;
}
