namespace StatementTracker;

/// <summary>Thrown by <see cref="StatementPipelineBuilder.Build"/>: lists every fault of the configuration.</summary>
public sealed class StatementConfigurationException : Exception
{
    internal StatementConfigurationException(IReadOnlyList<string> faults)
        : base(string.Join(Environment.NewLine + "- ", faults.Prepend("The pipeline cannot be built:"))) => Faults = faults;

    /// <summary>The faults, one sentence each; at least one.</summary>
    public IReadOnlyList<string> Faults { get; }
}
