namespace SiteGen.Tests.Site;

/// <summary>Makes a call out of plain pieces: writes them down as a transcript, and the tables that address it.</summary>
internal sealed class CallBuilder(string issuer, int year, int quarter)
{
    private readonly TextBuilder text = new();
    private readonly List<int> turns = [];
    private readonly List<int> paragraphs = [];
    private readonly List<int> exchanges = [];
    private readonly List<int[]> answers = [];
    private readonly List<int> facts = [];
    private readonly List<string> words = [];
    private readonly List<SpeakerRow> speakers = [];
    private readonly List<Finding> findings = [];
    private string? translationLanguage;

    public string Id { get; } = $"{Slug(issuer)}-{year}-q{quarter}";

    public DateOnly? Date { get; init; }

    /// <summary>A turn: heading, then paragraphs, each with its translation after " / ".</summary>
    public CallBuilder Turn(string name, PersonType type, string? title, string? firm, params string[] texts)
    {
        var heading = text.Count;
        var nameSlice = text.Slice(name);
        var titleSlice = title is null ? -1 : text.Slice(title, " — ");
        var firmSlice = firm is null ? -1 : text.Slice(firm, " — ");
        text.NextLine();
        var person = speakers.FindIndex(speaker => speaker.Name == name);
        if (person < 0)
        {
            person = speakers.Count;
            speakers.Add(new(name, type, title, firm, text.Span($"{Id}.txt", heading)));
        }

        var questions = speakers.Exists(speaker => speaker.Type == PersonType.Analyst);
        var section = questions ? Section.QuestionsAndAnswers : Section.Presentation;
        var turnType = type switch
        {
            PersonType.Operator => TurnType.Operator,
            PersonType.Analyst => TurnType.Question,
            _ => questions ? TurnType.Answer : TurnType.Speech,
        };
        turns.AddRange([person, (int)section, (int)turnType, (int)Attribution.Labelled]);
        turns.AddRange([
            heading,
            nameSlice,
            titleSlice,
            firmSlice,
            paragraphs.Count / CallData.ParagraphWidth,
            texts.Length,
        ]);
        foreach (var pair in texts.Select(paragraph => paragraph.Split(" / ")))
        {
            paragraphs.AddRange([text.Line(pair[0]), 1, pair.Length < 2 ? -1 : Translation(pair[1]), pair.Length - 1]);
        }

        return this;
    }

    /// <summary>An exchange between turns that exist; the analyst is the first one's speaker.</summary>
    public CallBuilder Exchange(int[] questions, int[] answers)
    {
        var first = questions[0] * CallData.TurnWidth;
        exchanges.AddRange([
            turns[first],
            -1,
            -1,
            turns[first + 7],
            questions.Length,
            answers.Length,
            .. questions,
            .. answers,
        ]);
        this.answers.Add([(int)Responsiveness.Unknown, 0]);
        return this;
    }

    /// <summary>Says how far the last exchange was answered, and which paragraph of a turn refuses.</summary>
    public CallBuilder Answered(Responsiveness responsiveness, int turn, int paragraph)
    {
        var number = turns[turn * CallData.TurnWidth + 8] + paragraph;
        answers[^1] =
        [
            (int)responsiveness,
            1,
            turn,
            paragraph,
            .. text.Row(paragraphs[number * CallData.ParagraphWidth]),
        ];
        return this;
    }

    /// <summary>Revenue of the quarter as the first paragraph of a turn states it, in one line.</summary>
    public CallBuilder Revenue(int turn, string value) =>
        Fact(turn, 0, new("Revenue", value, "USD", -6) { Qualifier = "nearly" });

    /// <summary>A figure as a paragraph of a turn states it, in one line.</summary>
    public CallBuilder Fact(int turn, int paragraph, Said said)
    {
        var number = turns[turn * CallData.TurnWidth + 8] + paragraph;
        var status = said.Status switch
        {
            FactStatus.PriorGuidance => "prior-guidance",
            var other => other.ToString().ToLowerInvariant(),
        };
        int[] row =
        [
            .. new[]
            {
                said.Concept,
                said.Scope,
                said.Basis,
                said.Comparison,
                said.Period ?? $"{year}-Q{quarter}",
                status,
            }.Select(Word),
            .. new[] { said.Value, said.Low, said.High }.Select(value => value is null ? -1 : Word(value)),
            Word(said.Unit),
            said.Decimals ?? int.MinValue,
            Word(said.Qualifier),
            said.IsAnalysts ? 1 : 0,
            turn,
            paragraph,
            said.IsHeadline ?? said is { Status: FactStatus.Actual, Period: null, IsAnalysts: false } ? 1 : 0,
            said.Conflict ?? -1,
        ];
        facts.AddRange(row);
        facts.AddRange(text.Row(paragraphs[number * CallData.ParagraphWidth]));
        return this;
    }

    public CallBuilder Finding(string code, string message, int atLine)
    {
        findings.Add(new(code, Severity.Warning, message, new($"{Id}.txt", atLine, 0, 0)));
        return this;
    }

    public EarningsCall Build()
    {
        EarningsCall? call = null;
        var people = speakers.Select(speaker => speaker.In(() => call!)).ToArray();
        return call = new(
            new()
            {
                Id = Id,
                Issuer = issuer,
                IssuerAsStated = issuer + " Inc.",
                Ticker = null,
                Period = new(year, quarter),
                Date = Date,
                Layout = "dash",
                Language = "en",
                TranslationLanguage = translationLanguage,
                Text = text.Build($"{Id}.txt"),
                Slices = new([.. text.Slices]),
                Turns = new([.. turns]),
                Paragraphs = new([.. paragraphs]),
                Marks = new([]),
                Matter = new([]),
                Exchanges = new([.. exchanges]),
                Facts = new([.. facts]),
                Answers = new([.. answers.SelectMany(row => row)]),
                FactWords = () => [.. words],
                People = () => people,
                Findings = () => findings,
            }
        );
    }

    public static string Slug(string name) =>
        string.Concat(name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));

    private int Word(string word)
    {
        words.Add(word);
        return words.Count - 1;
    }

    private int Translation(string words)
    {
        translationLanguage = "zh-Hant";
        return text.Line(words);
    }
}
