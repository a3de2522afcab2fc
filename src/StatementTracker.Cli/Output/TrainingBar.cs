using System.Globalization;
using StatementTracker.ML.Training;

namespace StatementTracker.Cli.Output;

/// <summary>How far a training is: a bar on a terminal's standard error, a line a step elsewhere.</summary>
internal sealed class TrainingBar(Surroundings surroundings) : IProgress<TrainingProgress>, IDisposable
{
    private const int Cells = 30;

    private readonly long _started = surroundings.Time.GetTimestamp();
    private int _width;

    public void Report(TrainingProgress value)
    {
        int full = (int)(value.Done * Cells);
        string seconds = string.Create(CultureInfo.InvariantCulture, $"{surroundings.Time.GetElapsedTime(_started).TotalSeconds:0} s");
        if (!surroundings.ErrorIsTerminal)
        {
            surroundings.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.Done:P0} {seconds} {value.Step}"));
            return;
        }

        string line = $"[{new string('#', full)}{new string('.', Cells - full)}] {seconds} {value.Step}";
        surroundings.Error.Write("\r" + line.PadRight(_width));
        _width = line.Length;
    }

    /// <summary>Ends the line.</summary>
    public void Dispose()
    {
        if (_width > 0)
        {
            surroundings.Error.WriteLine();
        }
    }
}
