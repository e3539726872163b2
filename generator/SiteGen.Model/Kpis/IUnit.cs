namespace SiteGen;

/// <summary>A number with a unit of its own, so that figures of different kinds cannot be added to one another.</summary>
/// <typeparam name="TSelf">The unit.</typeparam>
public interface IUnit<TSelf>
    where TSelf : struct, IUnit<TSelf>
{
    /// <summary>The number in this unit; null where <paramref name="unit"/> is the name of another.</summary>
    /// <param name="number">The number, as <see cref="Fact.Value"/> has it.</param>
    /// <param name="unit">Name of the unit, as <see cref="Fact.Unit"/> has it.</param>
    static abstract TSelf? Read(decimal number, string unit);
}
