using System.Text;
using SiteGen.Site;
using SiteGen.Site.Arguments;
using SiteGen.Site.Preview;

Console.OutputEncoding = Encoding.UTF8;
try
{
    var options = OptionReader.Read(args);
    var compiled = new Compiled(Calls.All, People.All, Firms.All);
    return options.Command == "preview"
        ? await PreviewServer.Run(compiled, options)
        : BuildCommand.Run(compiled, options);
}
catch (UsageException e)
{
    Console.Error.WriteLine($"SiteGen.Site : error SITE013: {e.Message}\n\n{OptionReader.Usage}");
    return 2;
}
catch (SiteException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
