using System.Text;
using SiteGen.Generator.Findings;

namespace SiteGen.Generator.Lines;

/// <summary>
/// A run of text up to the next break. Most rows are lines; NEL, U+2028 and U+2029 break a row and not the
/// line, since editors do not count them.
/// </summary>
internal class Row(string path, int offset, int line, int column, int byteStart, string text)
{
    private readonly (int Start, int Length) inside = Piece.Trim(text, 0, text.Length);
    private string? trimmed;

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

    /// <summary>The part of some text that stands on the line of one of its characters.</summary>
    public virtual Piece OnLineOf(int at, int start, int length) => new(this, start, length);

    public bool IsBlank => inside.Length == 0;

    /// <summary>The text without the white space around it.</summary>
    public Piece Trimmed => new(this, inside.Start, inside.Length);

    /// <summary>The first character that is no white space; NUL where there is none.</summary>
    public char First => inside.Length > 0 ? Text[inside.Start] : '\0';

    /// <summary>A part of the text; what stands between the white space is copied only once.</summary>
    public string Part(int start, int length) =>
        (start, length) == inside ? trimmed ??= text.Substring(start, length) : text.Substring(start, length);
}

/// <summary>A part of a row.</summary>
internal readonly record struct Piece(Row Row, int Start, int Length)
{
    public string Text => Row.Part(Start, Length);

    public char this[int i] => Row.Text[Start + i];

    public int ByteStart => Row.ByteAt(Start);

    public int ByteLength => Row.ByteEnd(Start + Length) - ByteStart;

    public Place Place => Row.PlaceOf(Start, Length);

    public bool IsWhole => Row.IsWhole(Start, Length);

    /// <summary>As much of it as stands on the line of one of its characters, counted from its first.</summary>
    public Piece OnLineOf(int at) => Row.OnLineOf(Start + at, Start, Length);

    public Piece Part(int start, int length) => new(Row, Start + start, length);

    public Piece From(int start) => Part(start, Length - start);

    public Piece Trim()
    {
        var (start, length) = Trim(Row.Text, Start, Length);
        return new(Row, start, length);
    }

    /// <summary>Where a part of a text stands without the white space around it.</summary>
    public static (int Start, int Length) Trim(string text, int start, int length)
    {
        var end = start + length;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end - start);
    }
}
