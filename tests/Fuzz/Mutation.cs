using System.Text;

namespace SiteGen.Tests.Fuzz;

/// <summary>Changes a transcript as accidents and enemies do. The same random numbers give the same bytes.</summary>
internal static class Mutation
{
    private const int MostChanges = 6;
    private const int MostLines = 80;
    private const int LongestPiece = 400;

    public static byte[] Of(IReadOnlyList<string> originals, Random random)
    {
        var text = new StringBuilder(Part(Pick(originals, random), random));
        for (var changes = random.Next(1, MostChanges); changes > 0; changes--)
        {
            Change(text, originals, random);
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        return random.Next(4) == 0 ? Flip(bytes, random) : bytes;
    }

    private static void Change(StringBuilder text, IReadOnlyList<string> originals, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(LongestPiece), text.Length - at);
        switch (random.Next(6))
        {
            case 0:
                _ = text.Remove(at, length);
                break;
            case 1:
                _ = text.Insert(at, text.ToString(at, length), random.Next(1, 30));
                break;
            case 2:
                var other = Pick(originals, random);
                var from = random.Next(other.Length);
                _ = text.Insert(at, other.AsSpan(from, Math.Min(random.Next(LongestPiece), other.Length - from)));
                break;
            case 3:
                SwapLines(text, random);
                break;
            default:
                _ = text.Insert(at, Pick(Palette.Pieces, random), random.Next(4) == 0 ? random.Next(1, 200) : 1);
                break;
        }
    }

    private static void SwapLines(StringBuilder text, Random random)
    {
        var lines = text.ToString().Split('\n');
        var (one, other) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[one], lines[other]) = (lines[other], lines[one]);
        _ = text.Clear().AppendJoin('\n', lines);
    }

    // A whole seed takes long; most of the time some lines of it do.
    private static string Part(string text, Random random)
    {
        var lines = text.Split('\n');
        if (lines.Length <= MostLines || random.Next(8) == 0)
        {
            return text;
        }

        var first = random.Next(lines.Length - MostLines);
        return string.Join('\n', lines.Take(random.Next(20)).Concat(lines.Skip(first).Take(MostLines)));
    }

    private static byte[] Flip(byte[] bytes, Random random)
    {
        for (var flips = bytes.Length == 0 ? 0 : random.Next(1, 4); flips > 0; flips--)
        {
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        }

        return bytes;
    }

    private static string Pick(IReadOnlyList<string> from, Random random) => from[random.Next(from.Count)];
}
