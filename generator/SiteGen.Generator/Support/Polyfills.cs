using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>
/// What the compiler asks of newer runtimes before it makes a record, for netstandard2.0. PolySharp would bring
/// it, and cannot be restored (docs/decisions/0001-packages.md).
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
internal static class IsExternalInit;
