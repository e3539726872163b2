namespace SiteGen.Generator;

/// <summary>Names of the stages of the pipeline.</summary>
internal static class Stages
{
    public const string Namespace = nameof(Namespace);
    public const string Seeds = nameof(Seeds);
    public const string Decisions = nameof(Decisions);
    public const string Readings = nameof(Readings);
    public const string Corpus = nameof(Corpus);
    public const string Findings = nameof(Findings);
    public const string Companies = nameof(Companies);
    public const string Metrics = nameof(Metrics);
    public const string Everyone = nameof(Everyone);
}
