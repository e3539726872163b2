using System.ComponentModel;

namespace SiteGen;

/// <summary>
/// A table of integers. The assembly holds it as letters in its metadata, which compilers take in many times faster than an
/// array; it is read when first asked for.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Table
{
    private const int Bits = 5;
    private const int More = 1 << Bits;
    private readonly GeneratedText? letters;
    private readonly int? count;
    private int[]? numbers;

    /// <summary>A table that an assembly holds.</summary>
    /// <param name="letters">
    /// The numbers: five bits a letter, the lowest first, a letter past the 32nd where more follow; of a number, the lowest
    /// bit tells that it is below zero. Line ends between numbers count for nothing.
    /// </param>
    /// <param name="count">How many there are; null where that is not known before they are read.</param>
    public Table(GeneratedText letters, int? count = null) => (this.letters, this.count) = (letters, count);

    /// <summary>A table that is at hand.</summary>
    public Table(int[] numbers) => this.numbers = numbers;

    /// <summary>The 64 letters, by the number that each stands for.</summary>
    public const string Alphabet = TableLetters.All;

    /// <summary>How many numbers there are.</summary>
    public int Count => count ?? Numbers.Length;

    /// <summary>The numbers, row after row.</summary>
    public ReadOnlySpan<int> Numbers => numbers ??= Read(letters!.Letters);

    private static int[] Read(ReadOnlySpan<char> text)
    {
        Span<byte> digits = stackalloc byte[128];
        for (var digit = 0; digit < Alphabet.Length; digit++)
        {
            digits[Alphabet[digit]] = (byte)digit;
        }

        var read = new List<int>(text.Length / 2);
        var (value, shift) = (0u, 0);
        foreach (var letter in text)
        {
            if (letter == '\n')
            {
                continue;
            }

            var digit = digits[letter];
            value |= (uint)(digit % More) << shift;
            shift += Bits;
            if (digit < More)
            {
                read.Add((int)(value >> 1) ^ -(int)(value & 1));
                (value, shift) = (0, 0);
            }
        }

        return [.. read];
    }
}
