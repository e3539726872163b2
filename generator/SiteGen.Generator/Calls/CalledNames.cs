using SiteGen.Generator.Support;

namespace SiteGen.Generator.Calls;

/// <summary>Finds the speakers of a call by what someone calls them: a surname, a given name or a short form of it.</summary>
internal sealed class CalledNames
{
    private readonly Dictionary<string, List<Speaker>> speakers = new(StringComparer.OrdinalIgnoreCase);

    public CalledNames(IEnumerable<Speaker> speakers)
    {
        foreach (var speaker in speakers.Where(speaker => !speaker.IsOperator))
        {
            foreach (var word in speaker.Name.Given.SelectMany(ShortNames.Of).Append(speaker.Name.Surname))
            {
                Add(word, speaker);
            }
        }
    }

    public IReadOnlyList<Speaker> Of(string word) => speakers.TryGetValue(word, out var called) ? called : [];

    private void Add(string word, Speaker speaker)
    {
        if (!speakers.TryGetValue(word, out var called))
        {
            speakers[word] = called = [];
        }

        if (called.Count == 0 || called[called.Count - 1] != speaker)
        {
            called.Add(speaker);
        }
    }
}
