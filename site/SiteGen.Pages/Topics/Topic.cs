using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Site.Topics;

/// <summary>Something that a reader follows through calls by the words that name it.</summary>
/// <param name="Name">What pages call it.</param>
/// <param name="Phrases">The words that name it; each also in its plural.</param>
public sealed record Topic(string Name, IReadOnlyList<string> Phrases)
{
    /// <summary>Its name in addresses.</summary>
    public string Slug =>
        Plan.Slug.Of(Name) is { Length: > 0 } slug
            ? slug
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Name)))[..10];
}
