using Perfolizer.Horology;

namespace StatementTracker.Benchmarks;

/// <summary>The processor time of this process, of all its threads: what other programs of the machine take does not count.</summary>
internal sealed class ProcessorClock : IClock
{
    public string Title => "processor time";

    public bool IsAvailable => !OperatingSystem.IsBrowser();

    public Frequency Frequency => new(TimeSpan.TicksPerSecond);

    public long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
}
