using System.Runtime.InteropServices;

namespace SiteGen.Site.Output;

/// <summary>What the systems can do with files and .NET does not offer.</summary>
internal static class NativeDisk
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Gives a file a second name; false where the disk cannot.</summary>
    public static bool TryLink(string from, string to) =>
        OperatingSystem.IsWindows() ? CreateHardLinkW(to, from, 0) : link(from, to) == 0;

    /// <summary>Lets two paths change names in one step; false where the system cannot.</summary>
    public static bool TryExchange(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() && renameat2(CurrentFolder, one, CurrentFolder, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Whether opening failed because another process has the file: EAGAIN on Linux, on macOS, on Windows.</summary>
    public static bool IsLocked(IOException e) => e.HResult is 11 or 35 or unchecked((int)0x80070020);

    [DllImport("libc", CharSet = CharSet.Ansi, BestFitMapping = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int link(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string from,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string to
    );

    [DllImport("libc", BestFitMapping = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int renameat2(
        int oneFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string one,
        int otherFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string other,
        uint flags
    );

    [DllImport("kernel32", CharSet = CharSet.Unicode)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool CreateHardLinkW(string to, string from, nint security);
}
