using System.Text;
using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Facts;

/// <summary>Tells at which byte quotes begin. It goes on from the quote before, so that a long line is counted once.</summary>
internal sealed class ByteCounter
{
    private Piece last;
    private int bytes;

    /// <summary>The first byte of a quote in its file.</summary>
    public int Before(Piece quote)
    {
        var goesOn = ReferenceEquals(quote.Row, last.Row) && quote.Start >= last.Start;
        bytes = goesOn
            ? bytes + Encoding.UTF8.GetByteCount(quote.Row.Text.Substring(last.Start, quote.Start - last.Start))
            : quote.ByteStart;
        last = quote;
        return bytes;
    }
}
