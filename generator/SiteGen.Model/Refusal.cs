namespace SiteGen;

/// <summary>A sentence in which the company will not state something: "We don't guide to that metric."</summary>
/// <param name="Turn">The turn that holds it.</param>
/// <param name="Paragraph">The paragraph that holds it.</param>
/// <param name="Quote">The sentence, verbatim.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Refusal(Turn Turn, Paragraph Paragraph, string Quote, SourceSpan Span)
{
    internal const int Width = 7;

    internal static Refusal[] ReadAll(EarningsCall call, CallData data, ReadOnlySpan<int> answers)
    {
        var refusals = new Refusal[answers[1]];
        for (var i = 0; i < refusals.Length; i++)
        {
            var row = answers.Slice(2 + i * Width, Width);
            var turn = call.Turns[row[0]];
            refusals[i] = new(
                turn,
                turn.Paragraphs[row[1]],
                data.Text.Slice(row[2], row[3]),
                new(data.Text.File, row[4], row[5], row[6])
            );
        }

        return refusals;
    }
}
