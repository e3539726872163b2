using Microsoft.AspNetCore.Components;

namespace SiteGen.Site.Render;

/// <summary>
/// Makes components by their constructor. The framework's own activator compiles a method for each kind of component, and
/// forgets it with the renderer, which each page has for itself.
/// </summary>
internal sealed class PlainActivator : IComponentActivator
{
    /// <inheritdoc/>
    public IComponent CreateInstance(Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
}
