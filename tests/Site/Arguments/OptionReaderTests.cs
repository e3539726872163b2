using SiteGen.Site.Arguments;

namespace SiteGen.Tests.Site.Arguments;

public class OptionReaderTests
{
    [Fact]
    public void WithoutArgumentsTheSiteIsBuilt() => OptionReader.Read([]).ShouldBe(new Options());

    [Fact]
    public void EveryOptionIsRead() =>
        OptionReader
            .Read(
                "preview --output o --notes n --title T --site-url https://acme.example/calls --text quotes --port 0 --project p --seeds s --profile".Split(
                    ' '
                )
            )
            .ShouldBe(
                new Options
                {
                    Command = "preview",
                    Output = "o",
                    Notes = "n",
                    Title = "T",
                    SiteUrl = new("https://acme.example/calls/"),
                    QuotesOnly = true,
                    Port = 0,
                    Project = "p",
                    Seeds = "s",
                    Profile = true,
                }
            );

    [Fact]
    public void ArgumentsFromAFileComeBeforeThoseThatFollow()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, ["--title", "From a file; \"quoted\" $HOME", "--output", "one"]);

            var options = OptionReader.Read(["@" + file, "--output", "two"]);

            options.Title.ShouldBe("From a file; \"quoted\" $HOME");
            options.Output.ShouldBe("two");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("--frobnicate", "'--frobnicate'")]
    [InlineData("deploy", "'deploy'")]
    [InlineData("--output", "--output needs a value")]
    [InlineData("--port|http", "'http'")]
    [InlineData("--port|-1", "'-1'")]
    [InlineData("--port|70000", "'70000'")]
    [InlineData("--text|half", "'half'")]
    [InlineData("--site-url|acme.example", "'acme.example'")]
    [InlineData("--site-url|ftp://acme.example", "'ftp://acme.example'")]
    [InlineData("--site-url|https://acme.example/?q=1", "absolute")]
    [InlineData("@no-such-file", "'no-such-file'")]
    public void ABadArgumentIsNamed(string arguments, string named) =>
        Should.Throw<UsageException>(() => OptionReader.Read(arguments.Split('|'))).Message.ShouldContain(named);
}
