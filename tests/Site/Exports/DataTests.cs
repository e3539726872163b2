using System.Text.Json.Nodes;
using SiteGen.Site.Plan;

namespace SiteGen.Tests.Site.Exports;

public class DataTests
{
    [Fact]
    public void Calls() =>
        Read("calls.csv")
            .ShouldStartWith(
                """
                call,issuer,ticker,stock_exchange,fiscal_year,fiscal_quarter,call_date,call_time,source,sha256,layout,languages,turns,exchanges,facts
                acme-2025-q2,Acme,,,2025,2,2025-06-28,,acme-2025-q2.txt,
                """
            );

    [Fact]
    public void Turns() =>
        Read("turns.csv")
            .ShouldStartWith(
                """
                call,turn,section,type,speaker_as_printed,person,title,affiliation,attribution,line,end_line,paragraphs,translated_paragraphs,words
                acme-2025-q2,0,presentation,operator,Operator,operator,,,labelled,1,2,1,0,2
                acme-2025-q2,1,presentation,speech,Ada Lovelace,ada-lovelace,Chief Executive Officer,,labelled,3,6,2,1,7
                acme-2025-q2,2,questions-and-answers,question,Grace Hopper,grace-hopper,,Harbor & Co,labelled,7,8,1,0,3
                acme-2025-q2,3,questions-and-answers,answer,Ada Lovelace,ada-lovelace,Chief Executive Officer,,labelled,9,10,1,0,2
                acme-2025-q3,0,
                """
            );

    [Fact]
    public void People() =>
        Read("people.csv")
            .ShouldBe(
                """
                person,name,type,aliases,calls,turns
                ada-lovelace,Ada Lovelace,executive,,2,4
                grace-hopper,Grace Hopper,analyst,,2,2
                operator,Operator,operator,,2,2

                """
            );

    [Fact]
    public void OtherNamesOfAPersonStandWithABarBetweenThem()
    {
        var corpus = Samples.Corpus with
        {
            People =
            [
                .. Samples
                    .Corpus.People.Take(1)
                    .Select(person => person with { Aliases = ["A. Lovelace", "Ada, Countess"] }),
            ],
        };

        Read("people.csv", corpus).ShouldContain("\"A. Lovelace|Ada, Countess\"");
    }

    [Fact]
    public void Appointments() =>
        Read("appointments.csv")
            .ShouldStartWith(
                """
                person,call,title,firm,as_printed,note
                ada-lovelace,acme-2025-q2,Chief Executive Officer,,Ada Lovelace,
                ada-lovelace,acme-2025-q3,Chief Executive Officer,,Ada Lovelace,
                grace-hopper,acme-2025-q2,,Harbor & Co,Grace Hopper,
                """
            );

    [Fact]
    public void Exchanges() =>
        Read("exchanges.csv")
            .ShouldBe(
                """
                call,exchange,analyst,announced,firm,question_turns,answer_turns,answered_by,responsiveness
                acme-2025-q2,0,grace-hopper,,Harbor & Co,2,3,ada-lovelace,unknown
                acme-2025-q3,0,grace-hopper,,Harbor & Co,2,3,ada-lovelace,unknown

                """
            );

    [Fact]
    public void Findings() =>
        Read("findings.csv")
            .ShouldStartWith(
                "call,line,column,code,severity,message\n"
                    + "acme-2025-q2,4,1,CALL007,warning,\"a title, \"\"as printed\"\", is contradicted\"\n"
            );

    [Fact]
    public void Facts() =>
        Read("facts.csv")
            .ShouldStartWith(
                """
                fact,call,concept,scope,basis,comparison,period,status,value,low,high,unit,decimals,qualifier,asserted_by,person,turn,line,start,length,quote,headline,conflict
                acme-2025-q2-f0,acme-2025-q2,Revenue,total,,,2025-Q2,actual,1134000000,,,USD,-6,nearly,management,ada-lovelace,1,4,0,32,"A quarter of ""firsts"", we think.",true,

                """
            );

    [Fact]
    public void ACallForProgramsHoldsItsText()
    {
        var call = JsonNode.Parse(Read("calls/acme-2025-q3.json"))!;

        call["fiscal_quarter"]!.GetValue<int>().ShouldBe(3);
        call["ticker"].ShouldBeNull();
        call["turns"]![1]!["paragraphs"]![1]!
            .ToJsonString()
            .ShouldBe("""{"line":5,"text":"Now","translation":"\u73FE\u5728"}""");
        call["exchanges"]![0]!["answered_by"]!.ToJsonString().ShouldBe("""["ada-lovelace"]""");
        Read("calls/acme-2025-q3.json").ShouldContain("現在");
    }

    [Fact]
    public void EveryColumnOfEveryTableIsDescribed()
    {
        var package = JsonNode.Parse(Read("datapackage.json"))!;
        foreach (var table in package["resources"]!.AsArray().Where(one => one!["format"]!.GetValue<string>() == "csv"))
        {
            var fields = table!["schema"]!["fields"]!.AsArray();
            var header = Read(table["path"]!.GetValue<string>()).Split('\n')[0];

            string.Join(',', fields.Select(field => field!["name"]!.GetValue<string>())).ShouldBe(header);
            fields.ShouldAllBe(field => field!["description"]!.GetValue<string>().EndsWith('.'));
        }
    }

    [Fact]
    public void ASiteOfQuotesExportsNoWholeParagraph()
    {
        var text = string.Join(' ', Enumerable.Repeat("revenue", 50));
        var call = new CallBuilder("Acme", 2025, 1).Turn("Ada", PersonType.Executive, null, null, text).Build();
        var corpus = Samples.Of(call) with { QuotesOnly = true };

        Read("calls/acme-2025-q1.json", corpus).ShouldNotContain(text);
        Read("turns.csv", corpus).ShouldContain(",50\n");
    }

    private static string Read(string name, Corpus? corpus = null) => Exported.Read(Route.Data(name).Path, corpus);
}
