using System.Text;
using SiteGen.Generator.Findings;

namespace SiteGen.Generator.Lines;

/// <summary>
/// A run of text up to the next break. Most rows are lines; NEL, U+2028 and U+2029 break a row and not the
/// line, since editors do not count them.
/// </summary>
internal class Row(string path, int offset, int line, int column, int byteStart, string text)
{
    /// <summary>Path of the file.</summary>
    public string Path => path;

    /// <summary>First character in the file, counted from 0.</summary>
    public int Offset => offset;

    /// <summary>Line, counted from 1.</summary>
    public int Line => line;

    /// <summary>First character in the line, counted from 0.</summary>
    public int Column => column;

    /// <summary>First byte in the file, counted from 0.</summary>
    public int ByteStart => byteStart;

    /// <summary>The text, without the break.</summary>
    public string Text => text;

    /// <summary>The byte of the file at which a character stands.</summary>
    public virtual int ByteAt(int start) =>
        ByteStart + (start == 0 ? 0 : Encoding.UTF8.GetByteCount(Text.Substring(0, start)));

    /// <summary>The byte of the file before which text ends.</summary>
    public virtual int ByteEnd(int end) => ByteAt(end);

    /// <summary>Where some of the text stands in the file.</summary>
    public virtual Place PlaceOf(int start, int length) => new(Path, Offset + start, Line, Column + start, length);

    /// <summary>Whether nothing of the file stands between these characters that is not theirs.</summary>
    public virtual bool IsWhole(int start, int length) => true;

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The text without the white space around it.</summary>
    public Piece Trimmed => new Piece(this, 0, Text.Length).Trim();

    /// <summary>The first character that is no white space; NUL where there is none.</summary>
    public char First => Trimmed is { Length: > 0 } trimmed ? Text[trimmed.Start] : '\0';
}

/// <summary>A part of a row.</summary>
internal readonly record struct Piece(Row Row, int Start, int Length)
{
    public string Text => Row.Text.Substring(Start, Length);

    public int ByteStart => Row.ByteAt(Start);

    public int ByteLength => Row.ByteEnd(Start + Length) - ByteStart;

    public Place Place => Row.PlaceOf(Start, Length);

    public bool IsWhole => Row.IsWhole(Start, Length);

    public Piece Part(int start, int length) => new(Row, Start + start, length);

    public Piece From(int start) => Part(start, Length - start);

    public Piece Trim()
    {
        var (start, end) = (Start, Start + Length);
        while (start < end && char.IsWhiteSpace(Row.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Row.Text[end - 1]))
        {
            end--;
        }

        return new(Row, start, end - start);
    }
}
