using System.Globalization;
using SiteGen.Bench;
using SiteGen.Bench.Made;

// Prints how long reading takes, beside its bars; exits with the number of bars missed.
//   dotnet run -c Release --project tests/bench -- seeds [megabytes]    the seeds, beside wc -w
//   dotnet run -c Release --project tests/bench -- stages [megabytes]   made-up calls, stage by stage
//   dotnet run -c Release --project tests/bench -- hostile [word]       texts made to be slow
//   dotnet run -c Release --project tests/bench -- corpus FOLDER CALLS COMPANIES   writes made-up calls
var megabytes = args is ["seeds" or "stages", _] ? Number(1) : 50;
return args.FirstOrDefault() switch
{
    "seeds" => SeedSpeed.Measure("seeds", megabytes),
    "stages" => StageSpeed.Measure(megabytes),
    "hostile" => HostileSpeed.Measure(args.ElementAtOrDefault(1) ?? ""),
    "corpus" when args.Length == 4 => WriteCorpus(args[1], Number(2), Number(3)),
    _ => Usage(),
};

int Number(int index) => int.Parse(args[index], CultureInfo.InvariantCulture);

static int WriteCorpus(string folder, int calls, int companies)
{
    Console.WriteLine(
        $"{calls} calls of {companies} companies, {MadeCorpus.Write(folder, calls, companies) / 1e6:F1} MB"
    );
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("What to measure: seeds, stages, hostile or corpus");
    return 2;
}
