namespace SiteGen.Package.Tests;

/// <summary>Two calls of a company that does not exist, in two layouts, one of them bilingual.</summary>
internal static class Transcripts
{
    public const string FirstQuarter = """
        Operator
        Good morning, and welcome to the Kestrel Foods first quarter fiscal 2026 earnings conference call. (Operator Instructions) I would now like to hand the call over to Ines Okafor. Please go ahead.
        Ines Okafor - Head of Investor Relations
        Thank you. With me today is Tomas Lindqvist, Chief Executive Officer.
        Tomas Lindqvist - Chief Executive Officer
        Thank you, Ines. We baked more bread than ever, and sold all of it.
        Operator
        (Operator Instructions) Our first question comes from Mara Devlin with Alder Research.
        Mara Devlin - Analyst
        How much bread was it?
        Tomas Lindqvist - Chief Executive Officer
        Nine million loaves, Mara.
        Operator
        There are no further questions. This concludes today's call.

        """;

    public const string SecondQuarter = """
        Operator
        Operator
        Good morning, and welcome to the Kestrel Foods second quarter fiscal 2026 earnings conference call.
        早安,歡迎參加 Kestrel Foods 2026 財年第二季財報電話會議。
        I would now like to hand the call over to Tomas Lindqvist, Chief Financial Officer. Please go ahead.
        現在我將把電話交給財務長 Tomas Lindqvist。請繼續。
        Tomas Lindqvist - Chief Financial Officer
        Tomas Lindqvist - Chief Financial Officer
        We opened two bakeries in the quarter.
        我們在本季開設了兩家麵包店。
        Both are profitable.
        兩家都已盈利。
        Operator
        Operator
        Our first question comes from Mara Devlin with Alder Research.
        我們的第一個問題來自 Alder Research 的 Mara Devlin。
        Mara Devlin - Analyst
        Mara Devlin - Analyst
        Where are they?
        它們在哪裡?
        Tomas Lindqvist - Chief Financial Officer
        Tomas Lindqvist - Chief Financial Officer
        Both are in the north.
        兩家都在北部。
        Operator
        Operator
        This concludes today's call.
        今天的電話會議到此結束。

        """;
}
