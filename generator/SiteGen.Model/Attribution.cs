namespace SiteGen;

/// <summary>How the speaker of a turn is known.</summary>
public enum Attribution
{
    /// <summary>Nobody could be named; <see cref="Turn.Speaker"/> is null.</summary>
    Unknown,

    /// <summary>A heading in the transcript names the speaker.</summary>
    Labelled,

    /// <summary>No heading; the words of the call name the speaker.</summary>
    Inferred,

    /// <summary>A heading names the speaker, and the words of the call contradict it.</summary>
    Disputed,
}
