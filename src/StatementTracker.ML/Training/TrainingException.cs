namespace StatementTracker.ML.Training;

/// <summary>Thrown when a training cannot go on: the configuration or the data is wrong; the message says what, where, and the way out.</summary>
public sealed class TrainingException : Exception
{
    internal TrainingException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
