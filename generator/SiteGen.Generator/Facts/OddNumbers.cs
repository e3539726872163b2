using SiteGen.Generator.Calls;
using SiteGen.Generator.Findings;
using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Facts;

/// <summary>Figures that state no fact since it is not certain which number they are: 1.234,5% and (12.3%).</summary>
internal static class OddNumbers
{
    public static IEnumerable<Finding> In(IReadOnlyList<SpokenTurn> turns) =>
        turns
            .Where(turn => turn.Kind is not (TurnKind.Operator or TurnKind.Unknown))
            .SelectMany(turn => turn.Raw.Paragraphs)
            .SelectMany(paragraph => In(paragraph.Whole));

    private static List<Finding> In(Piece paragraph)
    {
        var findings = new List<Finding>();
        var text = FullWidth.Narrow(paragraph.Text.AsSpan());
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i]))
            {
                continue;
            }

            var end = Tokenizer.EndOfNumber(text, i);
            if (Brackets.Unclear(text, i, end) is { Length: > 0 } unclear)
            {
                var piece = paragraph.Part(unclear.Start, unclear.Length);
                findings.Add(Finding.Of(FactRules.UnclearBrackets, piece.Place, piece.Text));
            }
            else if (
                Brackets.HasUnit(text, i, end) && !AmountReader.Parse(text.Slice(i, end - i).ToString(), out _, out _)
            )
            {
                var piece = paragraph.Part(i, end - i);
                findings.Add(Finding.Of(FactRules.OtherNotation, piece.Place, piece.Text));
            }

            i = end;
        }

        return findings;
    }
}
