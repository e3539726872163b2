namespace SiteGen;

/// <summary>
/// A figure that a call may state or not. Match to get it, or test for <see cref="Figure{T}"/>: nothing stands in
/// for what nobody said.
/// </summary>
/// <typeparam name="T">Its unit.</typeparam>
public abstract record Stated<T>
    where T : struct, IUnit<T>
{
    private protected Stated() { }

    /// <summary>What <paramref name="stated"/> makes of the figure; where there is none, what <paramref name="notStated"/> makes.</summary>
    public abstract TResult Match<TResult>(Func<Figure<T>, TResult> stated, Func<TResult> notStated);
}

/// <summary>A figure that the call states.</summary>
/// <typeparam name="T">Its unit.</typeparam>
/// <param name="Value">The number with its unit.</param>
/// <param name="Fact">Where it is stated: sentence, speaker, line, precision.</param>
public sealed record Figure<T>(T Value, Fact Fact) : Stated<T>
    where T : struct, IUnit<T>
{
    /// <inheritdoc/>
    public override TResult Match<TResult>(Func<Figure<T>, TResult> stated, Func<TResult> notStated)
    {
        ArgumentNullException.ThrowIfNull(stated);
        return stated(this);
    }

    /// <summary>The number with its unit.</summary>
    public override string ToString() => Value.ToString()!;
}

/// <summary>The call does not state it.</summary>
/// <typeparam name="T">The unit that it would have.</typeparam>
public sealed record NotStated<T> : Stated<T>
    where T : struct, IUnit<T>
{
    /// <inheritdoc/>
    public override TResult Match<TResult>(Func<Figure<T>, TResult> stated, Func<TResult> notStated)
    {
        ArgumentNullException.ThrowIfNull(notStated);
        return notStated();
    }

    /// <summary><c>not stated</c>.</summary>
    public override string ToString() => "not stated";
}
