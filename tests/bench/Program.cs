using System.Globalization;
using SiteGen.Bench;

// Prints how long reading takes, beside its bars; exits with the number of bars missed.
//   dotnet run -c Release --project tests/bench -- seeds [megabytes]    the seeds, beside wc -w
//   dotnet run -c Release --project tests/bench -- stages [megabytes]   made-up calls, stage by stage
//   dotnet run -c Release --project tests/bench -- hostile              texts made to be slow
var megabytes = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 50;
return args.FirstOrDefault() switch
{
    "seeds" => SeedSpeed.Measure("seeds", megabytes),
    "stages" => StageSpeed.Measure(megabytes),
    "hostile" => Adversary.Measure(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("What to measure: seeds, stages or hostile");
    return 2;
}
