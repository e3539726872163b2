using System.Text;
using SiteGen.Site;
using SiteGen.Site.Arguments;

Console.OutputEncoding = Encoding.UTF8;
try
{
    var options = OptionReader.Read(args);
    return BuildCommand.Run(options);
}
catch (UsageException e)
{
    Console.Error.WriteLine($"SiteGen.Site: {e.Message}\n\n{OptionReader.Usage}");
    return 2;
}
catch (SiteException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
