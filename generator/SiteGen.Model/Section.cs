namespace SiteGen;

/// <summary>The two halves of a call.</summary>
public enum Section
{
    /// <summary>The prepared remarks, before the first analyst speaks.</summary>
    Presentation,

    /// <summary>Everything from the first question on.</summary>
    QuestionsAndAnswers,
}
