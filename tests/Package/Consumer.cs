namespace SiteGen.Package.Tests;

/// <summary>Somebody's console project outside the repository, with a folder of transcripts.</summary>
internal sealed class Consumer
{
    private readonly string folder;
    private readonly PackedGenerator package;

    public Consumer(PackedGenerator package, string reference, string program)
    {
        (this.package, folder) = (package, package.NewFolder());
        Write(
            "nuget.config",
            $"""
            <configuration>
              <packageSources>
                <add key="local" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """
        );
        Write(
            "Consumer.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
            {reference}
            </Project>
            """
        );
        Write("Program.cs", program);
    }

    public string Assembly => Path.Join(folder, "bin", "Debug", "net10.0", "Consumer.dll");

    public string PathOf(string file) => Path.Join(folder, file);

    public void Write(string file, string text)
    {
        _ = Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    public Outcome Build(params IEnumerable<string> arguments) =>
        Dotnet.Run(folder, package.Cache, ["build", .. arguments]);

    /// <summary>What the program prints, after a build that must succeed.</summary>
    public string Run()
    {
        _ = Build().Succeeded();
        return Dotnet.Run(folder, package.Cache, Assembly).Succeeded().Output;
    }
}
