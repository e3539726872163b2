using SiteGen.Generator.Lines;
using SiteGen.Generator.Support;
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

    /// <summary>What the publisher's list says of the speaker; null where it lists nobody of that name.</summary>
    public RosterEntry? Entry { get; set; }

    /// <summary>The title that a heading or the publisher's list prints.</summary>
    public Piece? Title => Heading?.Title ?? Entry?.Title;

    /// <summary>The firm that a heading, the publisher's list or the operator states.</summary>
    public Piece? Firm { get; set; }

    /// <summary>The title that the words of the call state, and where.</summary>
    public (string Title, Piece Place)? Stated { get; set; }

    /// <summary>Other forms of the name that the call uses for this person.</summary>
    public List<string> Aliases { get; } = [];

    /// <summary>Forms of the name in which the operator announces this speaker.</summary>
    public HashSet<string> Heard { get; } = new(StringComparer.Ordinal);

    /// <summary>Keeps a form of the name that the call uses beside the printed one.</summary>
    public void Called(PersonName name, bool isSurely = false)
    {
        if (
            name.Printed != Name.Printed
            && (name.IsFormOf(Name) || isSurely && name.SameSurname(Name))
            && !Aliases.Contains(name.Printed)
        )
        {
            Aliases.Add(name.Printed);
        }
    }

    public bool IsInferred { get; set; }

    /// <summary>The side on which the publisher's list, or the form of the heading, puts the speaker.</summary>
    public RosterSide ListedSide =>
        Entry is { Side: not RosterSide.Unknown } ? Entry.Side : Heading?.Side ?? RosterSide.Unknown;

    public bool IsListed => ListedSide != RosterSide.Unknown;

    /// <summary>Whether the publisher did not know the speaker: nothing but an announcement tells the side.</summary>
    public bool IsNobodyKnown => UnknownPeople.IsBeforeColon(Name.Printed);

    public bool IsOperator => Side == Side.Operator;

    /// <summary>Whether <paramref name="word"/> is how someone addresses this speaker.</summary>
    public bool IsCalled(string word) =>
        Name.IsCalled(word) || Aliases.Any(alias => PersonName.Of(alias).IsCalled(word));
}

/// <summary>A turn with its speaker, and what it turns out to be.</summary>
internal sealed class SpokenTurn(RawTurn raw, Speaker? speaker)
{
    private const int OpeningSentences = 3;

    public RawTurn Raw { get; } = raw;

    public Speaker? Speaker { get; set; } = speaker;

    public bool IsQuestionsAndAnswers { get; set; }

    public TurnKind Kind { get; set; }

    public bool IsDisputed { get; set; }

    /// <summary>Whether the turn announces who asks next.</summary>
    public bool Announces { get; set; }

    public bool IsOperator => Speaker?.IsOperator == true;

    /// <summary>Whether the slot of whoever asked before is over here.</summary>
    public bool EndsSlot => IsOperator || Announces;

    /// <summary>Whether the speaker is interrupted.</summary>
    public bool IsCutOff =>
        LastText.EndsWith("--", StringComparison.Ordinal) || LastText.EndsWith("\u2026", StringComparison.Ordinal);

    private string[]? opening;

    /// <summary>Its first sentences, in which speakers say who they are and whom they thank.</summary>
    public string[] Opening =>
        opening ??= [.. Sentences.Split(FirstText).Take(OpeningSentences).Select(sentence => sentence.Text)];

    private string FirstText => Raw.Paragraphs.Count == 0 ? "" : Raw.Paragraphs[0].Text;

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
