using SiteGen.Site.Topics;

namespace SiteGen.Site.Inputs;

/// <summary>Reads <c>topics.txt</c>: a topic a line, <c>NAME = PHRASE, PHRASE</c>; a line that starts with # is a comment.</summary>
public static class TopicFile
{
    private const string Name = "topics.txt";

    /// <summary>The topics of a folder in the order of the file; none where it has no such file.</summary>
    /// <exception cref="SiteException">A line cannot be read, or two topics would have one address.</exception>
    public static IReadOnlyList<Topic> Read(string? folder)
    {
        var path = Path.Combine(folder ?? "", Name);
        return folder is not null && File.Exists(path) ? Parse(path, Notes.ReadOne(path)) : [];
    }

    /// <summary>The topics of a text.</summary>
    /// <param name="path">Where it stands, for messages.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="SiteException">See <see cref="Read"/>.</exception>
    public static IReadOnlyList<Topic> Parse(string path, string text)
    {
        var topics = new List<Topic>();
        var faults = new List<Fault>();
        foreach (var (index, line) in text.Split('\n').Select(line => line.Trim()).Index())
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var sides = line.Split('=', 2, StringSplitOptions.TrimEntries);
            var phrases = sides[^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var topic = new Topic(sides[0], phrases);
            if (sides.Length != 2 || sides[0].Length == 0 || phrases.Length == 0)
            {
                faults.Add(At(index, $"the line {Fault.Quote(line)} is not understood; write NAME = PHRASE, PHRASE"));
            }
            else if (topics.Exists(other => other.Slug == topic.Slug))
            {
                faults.Add(
                    At(index, $"the topic {Fault.Quote(topic.Name)} is there already; put its phrases in one line")
                );
            }
            else
            {
                topics.Add(topic);
            }
        }

        SiteException.ThrowIfAny(faults);
        return topics;

        Fault At(int index, string message) => new("SITE018", path, index + 1, 1, message);
    }
}
