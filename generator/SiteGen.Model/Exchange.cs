namespace SiteGen;

/// <summary>One analyst's slot in questions and answers, follow-ups included.</summary>
public sealed class Exchange
{
    private readonly int announced;
    private readonly int firm;

    private Exchange(EarningsCall call, CallData data, int index, ReadOnlySpan<int> row, ReadOnlySpan<int> answers)
    {
        (Call, Index) = (call, index);
        Analyst = row[0] < 0 ? null : data.People()[row[0]];
        Announced = row[1] < 0 ? null : data.People()[row[1]];
        (announced, firm) = (row[2], row[3]);
        Questions = Read(call, row.Slice(6, row[4]));
        Answers = Read(call, row.Slice(6 + row[4], row[5]));
        Responsiveness = (Responsiveness)answers[0];
        Refusals = Refusal.ReadAll(call, data, answers);
    }

    /// <summary>The call that the exchange belongs to.</summary>
    public EarningsCall Call { get; }

    /// <summary>Place among the exchanges of the call, counted from 0.</summary>
    public int Index { get; }

    /// <summary>Who asks; null where it is unknown.</summary>
    public Person? Analyst { get; }

    /// <summary>The known person whom the operator named instead of <see cref="Analyst"/>; else null.</summary>
    public Person? Announced { get; }

    /// <summary>The name that the operator said where that was someone else; else null.</summary>
    public string? AnnouncedAs => Call.Slices.TextOrNull(announced);

    /// <summary>The analyst's firm as the heading or the operator states it; null where neither does.</summary>
    public string? Firm => Call.Slices.TextOrNull(firm);

    /// <summary>The analyst's turns.</summary>
    public IReadOnlyList<Turn> Questions { get; }

    /// <summary>The company's turns.</summary>
    public IReadOnlyList<Turn> Answers { get; }

    /// <summary>Who answered, in the order of first speaking.</summary>
    public IReadOnlyList<Person> AnsweredBy => [.. Answers.Select(turn => turn.Speaker).OfType<Person>().Distinct()];

    /// <summary>How far the question was answered.</summary>
    public Responsiveness Responsiveness { get; }

    /// <summary>The sentences of the answers that refuse to state something, in order.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }

    /// <summary>Where the first question begins.</summary>
    public SourceSpan Span => Questions[0].Span;

    internal static Exchange[] ReadAll(EarningsCall call, CallData data)
    {
        var exchanges = new List<Exchange>();
        var answers = data.Answers.Numbers;
        for (var rows = data.Exchanges.Numbers; rows.Length > 0; rows = rows[(6 + rows[4] + rows[5])..])
        {
            exchanges.Add(new(call, data, exchanges.Count, rows, answers));
            answers = answers[(2 + answers[1] * Refusal.Width)..];
        }

        return [.. exchanges];
    }

    private static Turn[] Read(EarningsCall call, ReadOnlySpan<int> indexes)
    {
        var turns = new Turn[indexes.Length];
        for (var i = 0; i < turns.Length; i++)
        {
            turns[i] = call.Turns[indexes[i]];
        }

        return turns;
    }
}
