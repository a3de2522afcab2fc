namespace StatementTracker;

/// <summary>What a model says of itself in its manifest.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed record StatementModelInfo
{
    /// <summary>Its name, as training was told.</summary>
    public required string Name { get; init; }

    /// <summary>The version of the features it learned; only models of the library's own version can be used.</summary>
    public required int FeatureVersion { get; init; }

    /// <summary>SHA-256 of the articles and annotations it learned from, in lower-case hexadecimal digits.</summary>
    public required string CorpusHash { get; init; }

    /// <summary>The training configuration, as JSON.</summary>
    public required string Configuration { get; init; }

    /// <summary>The libraries that trained it, with their versions.</summary>
    public required IReadOnlyDictionary<string, string> Libraries { get; init; }

    /// <summary>For every decision that has labels (act, channel …) the labels in the order of the model's classes.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Labels { get; init; }
}
