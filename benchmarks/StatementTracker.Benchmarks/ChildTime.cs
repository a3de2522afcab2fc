using System.Runtime.InteropServices;

namespace StatementTracker.Benchmarks;

/// <summary>The processor time of the processes that this one started and that have ended; the framework does not tell it. For Linux and macOS.</summary>
internal static class ChildTime
{
    private const int Children = -1;

    /// <summary>Of user and system together.</summary>
    public static TimeSpan Total
    {
        get
        {
            // struct rusage begins with user and system time, each as seconds and microseconds; macOS has a narrower second field.
            long[] usage = new long[32];
            return getrusage(Children, usage) == 0 ? Time(usage[0], usage[1]) + Time(usage[2], usage[3])
                : throw new InvalidOperationException("The processor time of child processes cannot be read.");
        }
    }

    private static TimeSpan Time(long seconds, long microseconds) => TimeSpan.FromSeconds(seconds) + TimeSpan.FromMicroseconds(microseconds & uint.MaxValue);

    [DllImport("libc", SetLastError = true)]
    private static extern int getrusage(int who, [Out] long[] usage);
}
