using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using SiteGen.Site.Plan;

namespace SiteGen.Tests.Site.Render;

/// <summary>A page that says a text, or fails with it.</summary>
public sealed class TestPage : ComponentBase
{
    [Parameter]
    public string Says { get; set; } = "";

    [Parameter]
    public bool Fails { get; set; }

    internal static PlannedPage Plan(string path, string says, bool fails = false) =>
        new(
            new(path),
            "acme.txt",
            typeof(TestPage),
            new Dictionary<string, object?> { [nameof(Says)] = says, [nameof(Fails)] = fails }
        );

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (Fails)
        {
            throw new InvalidOperationException(Says);
        }

        builder.OpenElement(0, "p");
        builder.AddAttribute(1, "title", Says);
        builder.AddContent(2, Says);
        builder.CloseElement();
    }
}
