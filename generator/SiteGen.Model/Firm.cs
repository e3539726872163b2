namespace SiteGen;

/// <summary>A firm that people speak for, under every printed form of its name.</summary>
/// <param name="Id">Identity: the slug of <paramref name="Name"/>, such as <c>morgan-stanley</c>.</param>
/// <param name="Name">The name, in the form printed last.</param>
/// <param name="Aliases">The other forms that the calls use.</param>
public sealed record Firm(string Id, string Name, IReadOnlyList<string> Aliases)
{
    /// <summary>Two firms are one where their identity is.</summary>
    public bool Equals(Firm? other) => other is not null && other.Id == Id;

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Id, StringComparison.Ordinal);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
