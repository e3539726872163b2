using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads what a sentence turns to: "Turning to our Gaming segment.", "Now on to EMEA, where", "Moving to cash flow".</summary>
internal static class Topics
{
    private const int Longest = 7;

    private const int LongestLead = 10;

    // Characters of a sentence that is nothing but a name.
    private const int LongestAnnouncement = 150;

    // Before the turn itself.
    private static readonly HashSet<string> Fillers = WordSet.Exact(
        """
        now next so then okay and finally lastly well let let's me us i i'll i'd will would like we we'll we'd if you as
        can with that before
        """
    );

    private static readonly HashSet<string> Going = WordSet.Exact(
        "turn turning move moving shift shifting switch switching going coming"
    );

    private static readonly HashSet<string> Looking = WordSet.Exact("look looking");

    // "Let's talk about Pumps for a minute".
    private static readonly HashSet<string> Talking = WordSet.Exact("talk talking speak speaking");

    private static readonly HashSet<string> Starting = WordSet.Exact("start starting begin beginning");

    private static readonly HashSet<string> Orders = WordSet.Exact(
        "next now then and finally lastly first second third"
    );

    private static readonly HashSet<string> Between = WordSet.Exact("now on over quickly briefly next then back more");

    // "I'd like to turn to", "we look at it", "let me start with that": of no part.
    private static readonly HashSet<string> NoObjects = WordSet.Exact(
        "it that this them those these what how just you things some any all each where when why sort a an"
    );

    private static readonly HashSet<string> Articles = WordSet.Exact("our the its my both each of");

    private static readonly HashSet<string> Ends = WordSet.Exact(
        "on for in with where which who that results performance revenue and we i slide page let let's specifically"
    );

    /// <summary>What the sentence turns to; null where it goes on as before.</summary>
    public static Topic? Of(Token[] tokens, Vocabulary vocabulary)
    {
        var start = Start(tokens);
        return tokens.Length > 2 && Slides.Is(tokens[0]) && tokens[1].IsNumber && tokens[2].AfterComma
                ? (Named(tokens, 2, vocabulary) ?? Topic.Whole) with
                {
                    IsSlide = true,
                }
            : start > 0 && At(tokens, start, vocabulary) is { } turned
                ? turned with
                {
                    IsSlide = Slides.AreNamed(tokens),
                }
            : tokens.Length > 2 && tokens[0].Is("on") && Slides.Is(tokens[1]) ? Topic.Whole with { IsSlide = true }
            : start > 0 ? null
            : Announced(tokens, vocabulary) is { } announced ? announced
            : QuestionOn.Of(tokens) is { } asked ? new(vocabulary.ScopeName(asked), false) { IsAsked = true }
            : QuarterFor.Of(tokens) is { } part ? new(vocabulary.ScopeName(part), false)
            : MentionedParts.Of(tokens) is { } mentioned ? new(vocabulary.ScopeName(mentioned), false)
            : Openings.OfPart(tokens) is { } opening && (char.IsUpper(opening[0]) || PartNames.IsLine(opening))
                ? new(vocabulary.ScopeName(opening), false)
            : Outlooks.IsOfWhole(tokens) || TopicWords.IsOfGroup(tokens) ? Topic.Whole
            : null;
    }

    // "Next, the Cloud segment.": a sentence of nothing else.
    private static Topic? Announced(Token[] tokens, Vocabulary vocabulary)
    {
        var start = tokens.Past(0, Orders);
        return start > 0 && tokens.Length - start <= Longest ? Named(tokens, start, vocabulary) : null;
    }

    // The part that the rest of the sentence names; null where it names none.
    private static Topic? Named(Token[] tokens, int start, Vocabulary vocabulary)
    {
        start = tokens.Past(start, Articles);
        return
            start < tokens.Length
            && !tokens.HasComma(start + 1, tokens.Length)
            && !TopicWords.IsWhole(tokens, start, tokens.Length)
            && TopicWords.IsPart(tokens, start, tokens.Length)
            ? new(vocabulary.ScopeName(ScopeWords.Name(tokens, start, tokens.Length)))
            : null;
    }

    /// <summary>Whether a sentence may turn to something, by its first words.</summary>
    public static bool MayBegin(ReadOnlySpan<char> sentence)
    {
        var lead = Tokenizer.Split(sentence, IsFiller);
        var turn = lead.Length - 1;
        return QuestionOn.MayBe(sentence)
            || turn >= 0
                && (
                    IsTurn(lead.Word(turn))
                    || IsNow(lead.Word(turn - 1))
                    || Openings.MayBegin(lead[0].Lower)
                    || Slides.Is(lead[0])
                    || QuarterFor.MayBegin(lead[0])
                    || IsOn(lead[0])
                    || Orders.Has(lead[0]) && sentence.Length <= LongestAnnouncement
                );
    }

    // The token behind "turning to", "now on to".
    private static int Start(Token[] tokens)
    {
        var i = 0;
        while (i < tokens.Length && i < LongestLead && Fillers.Has(tokens[i]))
        {
            i++;
        }

        var turn = tokens.Word(i);
        var isNow = IsNow(tokens.Word(i - 1));
        var way = tokens.Past(IsTurn(turn) ? i + 1 : i, Between);
        var isWay =
            tokens.Word(way) is "to" or "onto"
                ? Going.Has(turn) || (isNow || way == 1 && IsOn(tokens[0])) && !IsTurn(turn)
            : tokens.Word(way) is "at" ? Looking.Has(turn)
            : tokens.Word(way) is "about" ? Talking.Has(turn)
            : tokens.Word(way) is "with" && Starting.Has(turn);
        return isWay && way + 1 < tokens.Length && !NoObjects.Has(tokens[way + 1]) ? way + 1 : 0;
    }

    private static readonly Predicate<Token> IsFiller = token => Fillers.Has(token);

    // "On to our Pumps business."
    private static bool IsOn(Token token) => token.Is("on");

    private static bool IsNow(string word) => word is "now" or "next";

    private static bool IsTurn(string word) =>
        Going.Has(word) || Looking.Has(word) || Starting.Has(word) || Talking.Has(word);

    private static Topic? At(Token[] tokens, int start, Vocabulary vocabulary)
    {
        // "our reportable segments, starting with the Cloud segment".
        for (var i = start + 1; i + 2 < tokens.Length && i < start + LongestLead; i++)
        {
            var isListed = tokens[i].AfterComma || tokens[i - 1].Is("and");
            if (isListed && Starting.Has(tokens[i]) && tokens[i + 1].Is("with"))
            {
                return At(tokens, i + 2, vocabulary);
            }
        }

        var isLook = tokens.Word(start - 1) is "at" or "about";
        start = tokens.Past(start, Articles);
        // "our broader Cloud portfolio".
        start += IsAdjective(tokens, start) ? 1 : 0;
        var end = start;
        while (end < tokens.Length && end - start < Longest && !(end > start && IsEnd(tokens, end)))
        {
            end++;
        }

        return TopicWords.IsWhole(tokens, start, end) ? Topic.Whole
            : vocabulary.ScopeNames.At(tokens, Math.Min(start, tokens.Length - 1)) is { } decided ? new(decided.Meaning)
            : TopicWords.IsPart(tokens, start, end)
                ? new(vocabulary.ScopeName(MentionedParts.Owner(tokens, start, end)))
            : TopicWords.IsGroup(tokens, start, end) ? Topic.Group
            : isLook ? null
            : Topic.Unnamed;
    }

    private static bool IsAdjective(Token[] tokens, int i) =>
        i + 1 < tokens.Length
        && !tokens[i].IsCapitalised
        && !tokens[i].IsNumber
        && tokens[i + 1].IsCapitalised
        && !tokens[i + 1].AfterComma;

    private static bool IsEnd(Token[] tokens, int end) =>
        tokens[end].AfterComma
        || Ends.Has(tokens[end]) && !(tokens[end].Is("and") && JoinsName(tokens, end))
        || PeriodCues.StartsAt(tokens, end);

    // "Parks and Resorts", "software and services," are one name.
    private static bool JoinsName(Token[] tokens, int and) =>
        and + 1 < tokens.Length
        && (
            tokens[and - 1].IsCapitalised && tokens[and + 1].IsCapitalised
            || and + 2 >= tokens.Length
            || tokens[and + 2].AfterComma
            || ScopeWords.Units.Has(tokens[and + 2])
            || ScopeWords.Units.Has(tokens.Word(and + 3))
        );
}
