using Microsoft.CodeAnalysis.Text;
using SiteGen.Generator.Findings;
using SiteGen.Generator.Lines;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads metrics.txt. A line that cannot be read is an error at that line.</summary>
internal static class MetricsReader
{
    private const string Form =
        "scope NAME = OTHER NAME, OTHER NAME, or concept NAME (Money, Rate, Count, PerShare or Days) = PHRASE, PHRASE";

    public static Metrics Read(string path, SourceText? text)
    {
        var (seed, faults) = SeedReader.Read(path, text);
        var (concepts, scopes, findings) = (new List<OwnConcept>(), new List<OwnScope>(), new List<Finding>(faults));
        foreach (
            var line in (seed?.Rows ?? [])
                .Select(row => row.Trimmed)
                .Where(line => line.Length > 0 && line.Text[0] != '#')
        )
        {
            var sides = line.Text.Split('=');
            var head = sides[0].Trim();
            var names =
                sides.Length == 2
                    ? sides[1].Split(',').Select(name => name.Trim()).Where(name => name.Length > 0).ToArray()
                    : [];
            if (head.StartsWith("scope ", StringComparison.Ordinal) && sides.Length <= 2)
            {
                scopes.AddRange(
                    names.Prepend(head.Substring(6).Trim()).Select(name => new OwnScope(name, head.Substring(6).Trim()))
                );
            }
            else if (Concept(head) is { } concept && names.Length > 0)
            {
                concepts.AddRange(names.Select(name => concept with { Phrase = name }));
            }
            else
            {
                findings.Add(
                    Finding.Of(SeedRules.BadDecision, line.Place, $"The line \"{line.Text}\" is not understood", Form)
                );
            }
        }

        return new(concepts.ToEquatableArray(), scopes.ToEquatableArray(), findings.ToEquatableArray());
    }

    // "concept NetExpansionRate (Rate)".
    private static OwnConcept? Concept(string head)
    {
        var open = head.IndexOf('(');
        if (
            !head.StartsWith("concept ", StringComparison.Ordinal)
            || open < 0
            || !head.EndsWith(")", StringComparison.Ordinal)
        )
        {
            return null;
        }

        var (name, measure) = (
            head.Substring(8, open - 8).Trim(),
            head.Substring(open + 1, head.Length - open - 2).Trim()
        );
        return name.Length > 0 && name.All(char.IsLetterOrDigit) && Enum.TryParse<Measure>(measure, out _)
            ? new(name, measure, "")
            : null;
    }
}
