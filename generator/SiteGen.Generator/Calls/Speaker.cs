using SiteGen.Generator.Lines;
using SiteGen.Generator.Turns;

namespace SiteGen.Generator.Calls;

/// <summary>On which side of a call someone stands; the numbers are those of the model's PersonType.</summary>
internal enum Side
{
    Unknown,
    Executive,
    Analyst,
    Operator,
}

/// <summary>Someone who speaks in one call, under one printed name. Filled in by the steps that read the call.</summary>
internal sealed class Speaker(string name, Piece first)
{
    public PersonName Name { get; } = PersonName.Of(name);

    /// <summary>Where the name first stands.</summary>
    public Piece First { get; } = first;

    public Side Side { get; set; }

    /// <summary>The heading that prints a title, or the first heading.</summary>
    public Heading? Heading { get; set; }

    /// <summary>The firm that a heading or the operator states.</summary>
    public Piece? Firm { get; set; }

    /// <summary>The title that the words of the call state, and where.</summary>
    public (string Title, Piece Place)? Stated { get; set; }

    /// <summary>Other forms of the name that the call uses for this person.</summary>
    public List<string> Aliases { get; } = [];

    /// <summary>Keeps a form of the name that the call uses beside the printed one.</summary>
    public void Called(PersonName name)
    {
        if (name.Printed != Name.Printed && name.IsFormOf(Name) && !Aliases.Contains(name.Printed))
        {
            Aliases.Add(name.Printed);
        }
    }

    public bool IsInferred { get; set; }

    public bool IsOperator => Side == Side.Operator;

    /// <summary>Whether <paramref name="word"/> is how someone addresses this speaker.</summary>
    public bool IsCalled(string word) =>
        Name.IsCalled(word) || Aliases.Any(alias => PersonName.Of(alias).IsCalled(word));
}

/// <summary>A turn with its speaker, and what it turns out to be.</summary>
internal sealed class SpokenTurn(RawTurn raw, Speaker? speaker)
{
    public RawTurn Raw { get; } = raw;

    public Speaker? Speaker { get; set; } = speaker;

    public bool IsQuestionsAndAnswers { get; set; }

    public TurnKind Kind { get; set; }

    public bool IsDisputed { get; set; }

    public bool IsOperator => Speaker?.IsOperator == true;

    public string FirstText => Raw.Paragraphs.Count == 0 ? "" : Raw.Paragraphs[0].Text;

    public string LastText => Raw.Paragraphs.Count == 0 ? "" : Raw.Paragraphs[Raw.Paragraphs.Count - 1].Text;
}

/// <summary>What a turn is; the numbers are those of the model's TurnType.</summary>
internal enum TurnKind
{
    Unknown,
    Operator,
    Speech,
    Question,
    Answer,
}
